package io.github.photospec.internal.jpeg;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The EXIF segments that we write (EXIF 2.32; TIFF 6.0, section 2): a few entries, big-endian. */
final class ExifSegment {
    private static final int APP1 = 0xffe1;
    private static final int BIG_ENDIAN = 0x4d4d;
    private static final int TIFF = 42;
    private static final int FIRST_DIRECTORY = 8;
    private static final int ENTRY_LENGTH = 12;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int X_RESOLUTION = 0x011a;
    private static final int Y_RESOLUTION = 0x011b;
    private static final int RESOLUTION_UNIT = 0x0128;
    private static final int EXIF_DIRECTORY = 0x8769;
    private static final int COLOUR_SPACE = 0xa001;
    private static final int INCH = 2;
    private static final int SRGB = 1;
    private static final int ENTRIES = 4;

    private ExifSegment() {}

    /** Says the dots per inch, and that colours are sRGB. */
    static byte[] withDensity(int dotsPerInch) {
        int fractions = FIRST_DIRECTORY + directoryLength(ENTRIES);
        int exif = fractions + 2 * 8;
        ByteBuffer tiff = ByteBuffer.allocate(exif + directoryLength(1))
                .putShort((short) BIG_ENDIAN)
                .putShort((short) TIFF)
                .putInt(FIRST_DIRECTORY)
                .putShort((short) ENTRIES);
        entry(tiff, X_RESOLUTION, RATIONAL, fractions);
        entry(tiff, Y_RESOLUTION, RATIONAL, fractions + 8);
        entry(tiff, RESOLUTION_UNIT, SHORT, INCH << 16);
        entry(tiff, EXIF_DIRECTORY, LONG, exif);
        tiff.putInt(0);
        tiff.putInt(dotsPerInch).putInt(1).putInt(dotsPerInch).putInt(1);
        tiff.putShort((short) 1);
        entry(tiff, COLOUR_SPACE, SHORT, SRGB << 16);
        tiff.putInt(0);
        return segment(tiff.array());
    }

    /** A count, the entries, and where the next directory is. */
    private static int directoryLength(int entries) {
        return 2 + entries * ENTRY_LENGTH + 4;
    }

    /** Of one value; a short stands at the left of its four bytes. */
    private static void entry(ByteBuffer tiff, int tag, int type, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(1).putInt(value);
    }

    private static byte[] segment(byte[] tiff) {
        byte[] name = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(4 + name.length + tiff.length)
                .putShort((short) APP1)
                .putShort((short) (2 + name.length + tiff.length))
                .put(name)
                .put(tiff)
                .array();
    }
}
