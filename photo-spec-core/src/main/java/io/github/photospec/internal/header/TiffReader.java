package io.github.photospec.internal.header;

import io.github.photospec.image.ColourMode;
import io.github.photospec.image.Density.Origin;
import java.util.Optional;

/** Reads the first directory of a TIFF 6.0; the 64-bit offsets of a BigTIFF are not followed. */
final class TiffReader {
    private static final int WIDTH = 256;
    private static final int LENGTH = 257;
    private static final int BITS_PER_SAMPLE = 258;
    private static final int PHOTOMETRIC = 262;
    private static final int EXTRA_SAMPLES = 338;

    private TiffReader() {}

    static Optional<Header> read(Bytes file) {
        TiffDirectory image = TiffDirectory.first(TiffDirectory.structure(file));
        HeaderBuilder header = new HeaderBuilder()
                .size(image.number(WIDTH, 0), image.number(LENGTH, 0))
                .colour(colourMode(image), hasAlpha(image), (int) image.number(BITS_PER_SAMPLE, 1));
        ExifReader.read(file, Origin.HEADER, header);
        return header.build();
    }

    /** TIFF 6.0, p. 37 and the sections on CMYK and YCbCr. */
    private static ColourMode colourMode(TiffDirectory image) {
        return switch ((int) image.number(PHOTOMETRIC, 2)) {
            case 0, 1 -> ColourMode.GREY;
            case 3 -> ColourMode.INDEXED;
            case 5 -> ColourMode.CMYK;
            case 6 -> ColourMode.YCBCR;
            default -> ColourMode.RGB;
        };
    }

    private static boolean hasAlpha(TiffDirectory image) {
        long extra = image.number(EXTRA_SAMPLES, 0);
        return extra == 1 || extra == 2;
    }
}
