package io.github.photospec.internal.jpeg;

import io.github.photospec.internal.repair.ExifStructure;
import io.github.photospec.internal.repair.Presentation;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The EXIF segments that we write. */
final class ExifSegment {
    private static final int APP1 = 0xffe1;
    /** Marker, length and name. */
    private static final int NAME_END = 10;

    private static final int OF_SRGB_LENGTH = ofSrgb(1).length;

    private ExifSegment() {}

    /** Says the dots per inch, and that colours are sRGB. */
    static byte[] ofSrgb(int dotsPerInch) {
        return segment(ExifStructure.ofSrgb(dotsPerInch));
    }

    /** Whether a segment says exactly that, with whatever number of dots. */
    static boolean isOfSrgb(byte[] file, int start, int end) {
        if (end - start != OF_SRGB_LENGTH || end > file.length) {
            return false;
        }
        int dots = ByteBuffer.wrap(file).getInt(start + NAME_END + ExifStructure.DOTS_OF_SRGB);
        return Arrays.equals(ofSrgb(dots), 0, OF_SRGB_LENGTH, file, start, end);
    }

    /** Says how the picture is to be shown. */
    static byte[] of(Presentation presentation) {
        return segment(presentation.exif());
    }

    private static byte[] segment(byte[] tiff) {
        byte[] name = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        int length = name.length + tiff.length;
        return ByteBuffer.allocate(4 + length)
                .putShort((short) APP1)
                .putShort((short) (2 + length))
                .put(name)
                .put(tiff)
                .array();
    }
}
