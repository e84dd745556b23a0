package io.github.photospec.internal.jpeg;

import io.github.photospec.internal.header.Bytes;
import io.github.photospec.internal.header.JpegSegment;
import io.github.photospec.internal.header.TiffDirectory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes over values of an EXIF segment (EXIF 2.32), where they stand; what the segment does not have is not added. */
final class ExifPatch {
    private static final int ORIENTATION = 0x0112;
    private static final int X_RESOLUTION = 0x011a;
    private static final int Y_RESOLUTION = 0x011b;
    private static final int RESOLUTION_UNIT = 0x0128;
    private static final int EXIF_DIRECTORY = 0x8769;
    private static final int PIXEL_X_DIMENSION = 0xa002;
    private static final int PIXEL_Y_DIMENSION = 0xa003;
    private static final int UPRIGHT = 1;
    private static final int INCH = 2;
    private static final String NAME = "Exif\0";

    /** The name and two zeros. */
    private static final int NAME_LENGTH = 6;

    private final byte[] file;
    private final TiffDirectory image;

    private ExifPatch(byte[] file, TiffDirectory image) {
        this.file = file;
        this.image = image;
    }

    static boolean isExif(JpegSegment segment, byte[] file) {
        return segment.isApplication(1, NAME, file);
    }

    /** For a segment of a file that is written over. */
    static ExifPatch of(byte[] file, JpegSegment segment) {
        Bytes tiff = TiffDirectory.structure(segment.payload(file).from(NAME_LENGTH));
        return new ExifPatch(file, TiffDirectory.first(tiff));
    }

    void density(int dotsPerInch) {
        write(image.bytes(X_RESOLUTION), dotsPerInch);
        write(image.bytes(Y_RESOLUTION), dotsPerInch);
        write(image.bytes(RESOLUTION_UNIT), INCH);
    }

    /** Says that the picture stands upright; if rows became columns, what is said of either changes places. */
    void upright(boolean transposed) {
        write(image.bytes(ORIENTATION), UPRIGHT);
        if (transposed) {
            swap(image.bytes(X_RESOLUTION), image.bytes(Y_RESOLUTION));
            TiffDirectory exif = image.pointedTo(EXIF_DIRECTORY);
            swap(exif.bytes(PIXEL_X_DIMENSION), exif.bytes(PIXEL_Y_DIMENSION));
        }
    }

    /** Whole numbers have one to four bytes, fractions eight (TIFF 6.0, section 2). */
    private void write(Bytes place, int value) {
        ByteBuffer target =
                ByteBuffer.wrap(file).order(place.isLittleEndian() ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        switch (place.length()) {
            case 1 -> target.put(place.start(), (byte) value);
            case 2 -> target.putShort(place.start(), (short) value);
            case 4 -> target.putInt(place.start(), value);
            case 8 -> target.putInt(place.start(), value).putInt(place.start() + 4, 1);
            default -> {
                // Absent, or nothing that any reader takes for a number.
            }
        }
    }

    private void swap(Bytes one, Bytes other) {
        for (int i = 0; i < one.length() && one.length() == other.length(); i++) {
            byte value = file[one.start() + i];
            file[one.start() + i] = file[other.start() + i];
            file[other.start() + i] = value;
        }
    }
}
