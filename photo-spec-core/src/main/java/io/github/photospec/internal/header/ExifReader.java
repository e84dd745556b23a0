package io.github.photospec.internal.header;

import static io.github.photospec.image.PersonalData.AUTHOR_OR_COMMENT;
import static io.github.photospec.image.PersonalData.CAMERA;
import static io.github.photospec.image.PersonalData.CAPTURE_TIME;
import static io.github.photospec.image.PersonalData.GPS;
import static io.github.photospec.image.PersonalData.THUMBNAIL;

import io.github.photospec.image.Density;
import io.github.photospec.image.Density.Origin;
import io.github.photospec.image.Orientation;
import java.util.Optional;

/** Reads the few tags of EXIF 2.32 (CIPA DC-008) that matter here. Visits at most four directories, each once. */
final class ExifReader {
    private static final int IMAGE_DESCRIPTION = 0x010e;
    private static final int MAKE = 0x010f;
    private static final int MODEL = 0x0110;
    private static final int STRIP_OFFSETS = 0x0111;
    private static final int ORIENTATION = 0x0112;
    private static final int X_RESOLUTION = 0x011a;
    private static final int Y_RESOLUTION = 0x011b;
    private static final int RESOLUTION_UNIT = 0x0128;
    private static final int DATE_TIME = 0x0132;
    private static final int ARTIST = 0x013b;
    private static final int THUMBNAIL_LENGTH = 0x0202;
    private static final int COPYRIGHT = 0x8298;
    private static final int EXIF_DIRECTORY = 0x8769;
    private static final int GPS_DIRECTORY = 0x8825;
    private static final int DATE_TIME_ORIGINAL = 0x9003;
    private static final int DATE_TIME_DIGITIZED = 0x9004;
    private static final int USER_COMMENT = 0x9286;
    private static final int WINDOWS_TITLE = 0x9c9b;
    private static final int WINDOWS_SUBJECT = 0x9c9f;
    private static final int OWNER_NAME = 0xa430;
    private static final int BODY_SERIAL_NUMBER = 0xa431;
    private static final int LENS_SERIAL_NUMBER = 0xa435;
    private static final int LATITUDE = 2;
    private static final int LONGITUDE = 4;

    /** EXIF 2.32, 4.6.5, UserComment: the first eight bytes name the character set. */
    private static final int CHARACTER_SET = 8;

    private ExifReader() {}

    /** Reads a TIFF structure into the header; its density counts as stated in this place. */
    static void read(Bytes bytes, Origin origin, HeaderBuilder header) {
        TiffDirectory image = TiffDirectory.first(TiffDirectory.structure(bytes));
        if (image.isEmpty()) {
            return;
        }
        TiffDirectory exif = image.pointedTo(EXIF_DIRECTORY);
        header.density(density(image, origin))
                .orientation(Orientation.ofTag((int) image.number(ORIENTATION, 1)))
                .holds(GPS, hasPlace(image.pointedTo(GPS_DIRECTORY)))
                .holds(CAPTURE_TIME, hasTime(image, exif))
                .holds(CAMERA, hasCamera(image, exif))
                .holds(AUTHOR_OR_COMMENT, hasWords(image, exif))
                .holds(THUMBNAIL, origin == Origin.EXIF && isThumbnail(image.next()));
    }

    /** Compressed or not. In a TIFF that is no EXIF the second directory is another page. */
    private static boolean isThumbnail(TiffDirectory second) {
        return second.number(THUMBNAIL_LENGTH, second.number(STRIP_OFFSETS, 0)) > 0;
    }

    private static Optional<Density> density(TiffDirectory image, Origin origin) {
        double x = image.fraction(X_RESOLUTION);
        double y = image.fraction(Y_RESOLUTION);
        // EXIF 2.32, 4.6.5: where the unit is unknown, inches are to be assumed.
        return switch ((int) image.number(RESOLUTION_UNIT, 2)) {
            case 1 -> Densities.aspect(origin, x, y);
            case 2 -> Densities.perInch(origin, x, y);
            case 3 -> Densities.perCentimetre(origin, x, y);
            default -> Optional.empty();
        };
    }

    /** Cameras without a fix write the directory with zeros. */
    private static boolean hasPlace(TiffDirectory gps) {
        return isSomewhere(gps.bytes(LATITUDE)) || isSomewhere(gps.bytes(LONGITUDE));
    }

    private static boolean isSomewhere(Bytes degreesMinutesSeconds) {
        return degreesMinutesSeconds.u32(0) != 0
                || degreesMinutesSeconds.u32(8) != 0
                || degreesMinutesSeconds.u32(16) != 0;
    }

    private static boolean hasTime(TiffDirectory image, TiffDirectory exif) {
        return isTime(image.bytes(DATE_TIME))
                || isTime(exif.bytes(DATE_TIME_ORIGINAL))
                || isTime(exif.bytes(DATE_TIME_DIGITIZED));
    }

    /** Clocks that were never set write zeros: the year must have a first digit. */
    private static boolean isTime(Bytes text) {
        return text.u8(0) >= '1' && text.u8(0) <= '9';
    }

    private static boolean hasCamera(TiffDirectory image, TiffDirectory exif) {
        return image.hasText(MAKE)
                || image.hasText(MODEL)
                || exif.hasText(BODY_SERIAL_NUMBER)
                || exif.hasText(LENS_SERIAL_NUMBER);
    }

    private static boolean hasWords(TiffDirectory image, TiffDirectory exif) {
        return image.hasText(IMAGE_DESCRIPTION)
                || image.hasText(ARTIST)
                || image.hasText(COPYRIGHT)
                || hasWindowsWords(image)
                || exif.bytes(USER_COMMENT).from(CHARACTER_SET).hasText()
                || exif.hasText(OWNER_NAME);
    }

    private static boolean hasWindowsWords(TiffDirectory image) {
        for (int tag = WINDOWS_TITLE; tag <= WINDOWS_SUBJECT; tag++) {
            if (image.hasText(tag)) {
                return true;
            }
        }
        return false;
    }
}
