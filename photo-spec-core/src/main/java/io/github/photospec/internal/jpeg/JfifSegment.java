package io.github.photospec.internal.jpeg;

import io.github.photospec.internal.header.Bytes;
import io.github.photospec.internal.header.JpegSegment;
import java.util.Arrays;

/** The places in a JFIF segment (JFIF 1.02, p. 5), from the segment's marker on. */
final class JfifSegment {
    private static final int UNITS = 11;
    private static final int X_DENSITY = 12;
    private static final int Y_DENSITY = 14;
    private static final int THUMBNAIL = 16;
    /** Without a thumbnail; readers take a shorter one for something else. */
    private static final int LENGTH = 18;

    private static final int PER_INCH = 1;

    private JfifSegment() {}

    static boolean isJfif(JpegSegment segment, byte[] file) {
        return segment.isApplication(0, "JFIF\0", file) && segment.end() - segment.start() >= LENGTH;
    }

    /** Writes the dots per inch into a file. */
    static void write(byte[] file, JpegSegment segment, int dotsPerInch) {
        file[segment.start() + UNITS] = PER_INCH;
        for (int place : new int[] {X_DENSITY, Y_DENSITY}) {
            file[segment.start() + place] = (byte) (dotsPerInch >> Byte.SIZE);
            file[segment.start() + place + 1] = (byte) dotsPerInch;
        }
    }

    /** Exchanges the density across and the one down. */
    static void swap(byte[] file, JpegSegment segment) {
        for (int i = 0; i < 2; i++) {
            byte x = file[segment.start() + X_DENSITY + i];
            file[segment.start() + X_DENSITY + i] = file[segment.start() + Y_DENSITY + i];
            file[segment.start() + Y_DENSITY + i] = x;
        }
    }

    static boolean hasThumbnail(JpegSegment segment, byte[] file) {
        Bytes bytes = Bytes.of(file);
        int size = bytes.u16(segment.start() + THUMBNAIL);
        return size != 0 || segment.end() - segment.start() > LENGTH;
    }

    /** The segment without its thumbnail. */
    static byte[] withoutThumbnail(JpegSegment segment, byte[] file) {
        byte[] copy = Arrays.copyOfRange(file, segment.start(), segment.start() + LENGTH);
        // The length does not count the marker (ISO/IEC 10918-1, B.1.1.4).
        copy[2] = 0;
        copy[3] = LENGTH - 2;
        copy[THUMBNAIL] = 0;
        copy[THUMBNAIL + 1] = 0;
        return copy;
    }
}
