package io.github.photospec.internal.header;

/** The second bytes of JPEG's markers (ISO/IEC 10918-1, table B.1). */
final class JpegMarker {
    static final int SOF0 = 0xc0;
    static final int DHT = 0xc4;
    static final int JPG = 0xc8;
    static final int DAC = 0xcc;
    static final int RST0 = 0xd0;
    static final int RST7 = 0xd7;
    static final int SOI = 0xd8;
    static final int EOI = 0xd9;
    static final int SOS = 0xda;
    static final int DQT = 0xdb;
    static final int DNL = 0xdc;
    static final int DRI = 0xdd;
    static final int APP0 = 0xe0;
    static final int APP1 = 0xe1;
    static final int APP2 = 0xe2;
    static final int APP13 = 0xed;
    static final int APP14 = 0xee;
    static final int APP15 = 0xef;
    static final int COM = 0xfe;

    private JpegMarker() {}

    static boolean isRestart(int code) {
        return code >= RST0 && code <= RST7;
    }

    /** A start of frame, of whatever process. */
    static boolean isFrame(int code) {
        return code >= 0xc0 && code <= 0xcf && code != DHT && code != JPG && code != DAC;
    }

    /** Whether a segment with a length follows, and decoders would skip or read it. */
    static boolean hasSegment(int code) {
        return isFrame(code) || isBetweenScans(code);
    }

    /** Whether it is a segment that may stand between two scans (B.2.3). */
    static boolean isBetweenScans(int code) {
        return code == DHT
                || code == DAC
                || (code >= SOS && code <= DRI)
                || (code >= APP0 && code <= APP15)
                || code == COM;
    }
}
