package io.github.photospec.internal.decode;

import io.github.photospec.image.ColourMode;
import io.github.photospec.image.Orientation;
import io.github.photospec.internal.header.Coding;
import io.github.photospec.internal.header.Header;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A header that no file has: for files without one, and for sizes that are not the file's. */
final class SyntheticHeader {
    private SyntheticHeader() {}

    /** The header of a plain baseline JPEG. */
    static Header of(int width, int height) {
        return new Header(
                width,
                height,
                Orientation.UPRIGHT,
                ColourMode.YCBCR,
                false,
                8,
                false,
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                Optional.empty(),
                Set.of(),
                false,
                0,
                new Coding(true, true, 1, false, List.of()));
    }
}
