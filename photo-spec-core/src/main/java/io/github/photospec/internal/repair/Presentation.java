package io.github.photospec.internal.repair;

import io.github.photospec.image.Orientation;
import io.github.photospec.internal.header.Header;
import java.util.OptionalInt;

/**
 * How a picture is to be shown, which metadata tell and which stays when they are removed.
 *
 * @param orientation which way up
 * @param dotsPerInch the density that readers believe; empty if there is none in whole dots that EXIF and JFIF can hold
 */
public record Presentation(Orientation orientation, OptionalInt dotsPerInch) {
    /** A density that JFIF can hold. */
    public static final int MOST_DOTS = 65_534;

    /** As a file's header says. */
    public static Presentation of(Header header) {
        OptionalInt dots = header.densities().stream()
                .filter(density -> density.isPhysical() && density.isSquare())
                .mapToInt(density -> (int) Math.round(density.x()))
                .filter(value -> value >= 1 && value <= MOST_DOTS)
                .findFirst();
        return new Presentation(header.orientation(), dots);
    }

    /** An EXIF structure that says this and nothing else. */
    public byte[] exif() {
        return ExifStructure.of(orientation, dotsPerInch);
    }
}
