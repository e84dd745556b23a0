package io.github.photospec.internal.repair;

import io.github.photospec.image.Orientation;
import java.nio.ByteBuffer;
import java.util.OptionalInt;

/** The EXIF that we write (EXIF 2.32; TIFF 6.0, section 2): a few entries, big-endian, as they lie in segments and chunks. */
public final class ExifStructure {
    private static final int BIG_ENDIAN = 0x4d4d;
    private static final int TIFF = 42;
    private static final int FIRST_DIRECTORY = 8;
    private static final int ENTRY_LENGTH = 12;
    private static final int FRACTION_LENGTH = 8;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int ORIENTATION = 0x0112;
    private static final int X_RESOLUTION = 0x011a;
    private static final int Y_RESOLUTION = 0x011b;
    private static final int RESOLUTION_UNIT = 0x0128;
    private static final int EXIF_DIRECTORY = 0x8769;
    private static final int COLOUR_SPACE = 0xa001;
    private static final int INCH = 2;
    private static final int SRGB = 1;

    /** Where {@link #ofSrgb} has its dots per inch, as four bytes. */
    public static final int DOTS_OF_SRGB = FIRST_DIRECTORY + directoryLength(4);

    private ExifStructure() {}

    /** Says the dots per inch, and that colours are sRGB. */
    public static byte[] ofSrgb(int dotsPerInch) {
        int fractions = DOTS_OF_SRGB;
        int exif = fractions + 2 * FRACTION_LENGTH;
        ByteBuffer tiff = begin(exif + directoryLength(1), 4);
        density(tiff, fractions);
        entry(tiff, EXIF_DIRECTORY, LONG, exif);
        end(tiff);
        fractions(tiff, dotsPerInch);
        tiff.putShort((short) 1);
        entry(tiff, COLOUR_SPACE, SHORT, SRGB << 16);
        end(tiff);
        return bytes(tiff);
    }

    /** Says how the picture is to be turned and the dots per inch, if there are any to be said. */
    static byte[] of(Orientation orientation, OptionalInt dotsPerInch) {
        int entries = dotsPerInch.isPresent() ? 4 : 1;
        int fractions = FIRST_DIRECTORY + directoryLength(entries);
        ByteBuffer tiff = begin(fractions + (dotsPerInch.isPresent() ? 2 * FRACTION_LENGTH : 0), entries);
        entry(tiff, ORIENTATION, SHORT, orientation.tag() << 16);
        if (dotsPerInch.isPresent()) {
            density(tiff, fractions);
        }
        end(tiff);
        dotsPerInch.ifPresent(dots -> fractions(tiff, dots));
        return bytes(tiff);
    }

    private static ByteBuffer begin(int length, int entries) {
        return ByteBuffer.allocate(length)
                .putShort((short) BIG_ENDIAN)
                .putShort((short) TIFF)
                .putInt(FIRST_DIRECTORY)
                .putShort((short) entries);
    }

    private static void density(ByteBuffer tiff, int fractions) {
        entry(tiff, X_RESOLUTION, RATIONAL, fractions);
        entry(tiff, Y_RESOLUTION, RATIONAL, fractions + FRACTION_LENGTH);
        entry(tiff, RESOLUTION_UNIT, SHORT, INCH << 16);
    }

    private static void fractions(ByteBuffer tiff, int dotsPerInch) {
        tiff.putInt(dotsPerInch).putInt(1).putInt(dotsPerInch).putInt(1);
    }

    private static byte[] bytes(ByteBuffer tiff) {
        byte[] all = new byte[tiff.capacity()];
        tiff.flip().get(all);
        return all;
    }

    /** No further directory. */
    private static void end(ByteBuffer tiff) {
        tiff.putInt(0);
    }

    /** A count, the entries, and where the next directory is. */
    private static int directoryLength(int entries) {
        return 2 + entries * ENTRY_LENGTH + 4;
    }

    /** Of one value; a short stands at the left of its four bytes. */
    private static void entry(ByteBuffer tiff, int tag, int type, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(1).putInt(value);
    }
}
