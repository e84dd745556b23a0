package io.github.photospec.internal.header;

import io.github.photospec.image.ColourMode;
import java.util.Optional;

/** Reads the logical screen of a GIF (GIF89a specification, section 18). */
final class GifReader {
    private static final int SCREEN_LENGTH = 13;

    private GifReader() {}

    static Optional<Header> read(Bytes file) {
        if (!file.has(0, SCREEN_LENGTH)) {
            return Optional.empty();
        }
        Bytes screen = file.littleEndian();
        return new HeaderBuilder()
                .size(screen.u16(6), screen.u16(8))
                .colour(ColourMode.INDEXED, false, 8)
                .build();
    }
}
