package io.github.photospec.internal.header;

/** The second bytes of JPEG's markers (ISO/IEC 10918-1, table B.1). */
public final class JpegMarker {
    public static final int SOF0 = 0xc0;
    public static final int SOF1 = 0xc1;
    public static final int DHT = 0xc4;
    public static final int JPG = 0xc8;
    public static final int DAC = 0xcc;
    public static final int RST0 = 0xd0;
    public static final int RST7 = 0xd7;
    public static final int SOI = 0xd8;
    public static final int EOI = 0xd9;
    public static final int SOS = 0xda;
    public static final int DQT = 0xdb;
    public static final int DNL = 0xdc;
    public static final int DRI = 0xdd;
    public static final int APP0 = 0xe0;
    public static final int APP1 = 0xe1;
    public static final int APP2 = 0xe2;
    public static final int APP13 = 0xed;
    public static final int APP14 = 0xee;
    public static final int APP15 = 0xef;
    public static final int COM = 0xfe;

    private JpegMarker() {}

    public static boolean isRestart(int code) {
        return code >= RST0 && code <= RST7;
    }

    /** A start of frame, of whatever process. */
    public static boolean isFrame(int code) {
        return code >= 0xc0 && code <= 0xcf && code != DHT && code != JPG && code != DAC;
    }

    /** Whether a segment with a length follows, and decoders would skip or read it. */
    public static boolean hasSegment(int code) {
        return isFrame(code) || isBetweenScans(code);
    }

    /** Whether it is a segment that may stand between two scans (B.2.3). */
    public static boolean isBetweenScans(int code) {
        return code == DHT
                || code == DAC
                || (code >= SOS && code <= DRI)
                || (code >= APP0 && code <= APP15)
                || code == COM;
    }
}
