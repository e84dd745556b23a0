package io.github.photospec.internal.jpeg;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** The first bytes of a JPEG that we write: what it is, how many dots fill an inch, and nothing about anybody. */
final class FileHead {
    private static final int SOI = 0xffd8;
    private static final int APP0 = 0xffe0;
    /** JFIF 1.02: the major number in the high byte. */
    private static final int JFIF_VERSION = 0x0102;

    private static final int JFIF_LENGTH = 18;
    private static final int ASPECT = 0;
    private static final int PER_INCH = 1;

    private FileHead() {}

    /** The start marker, JFIF and, with a density, EXIF: readers of either find the same number. */
    static byte[] of(OptionalInt dotsPerInch) {
        byte[] exif = dotsPerInch.isPresent() ? ExifSegment.ofSrgb(dotsPerInch.getAsInt()) : new byte[0];
        byte[] jfif = jfif(dotsPerInch);
        return ByteBuffer.allocate(2 + jfif.length + exif.length)
                .putShort((short) SOI)
                .put(jfif)
                .put(exif)
                .array();
    }

    /** A JFIF segment without a thumbnail (JFIF 1.02, p. 5); without a density it says that pixels are square. */
    static byte[] jfif(OptionalInt dotsPerInch) {
        short dots = (short) dotsPerInch.orElse(1);
        return ByteBuffer.allocate(JFIF_LENGTH)
                .putShort((short) APP0)
                .putShort((short) (JFIF_LENGTH - 2))
                .put("JFIF\0".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) JFIF_VERSION)
                .put((byte) (dotsPerInch.isPresent() ? PER_INCH : ASPECT))
                .putShort(dots)
                .putShort(dots)
                .array();
    }
}
