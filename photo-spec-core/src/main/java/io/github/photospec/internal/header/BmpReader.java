package io.github.photospec.internal.header;

import io.github.photospec.image.ColourMode;
import io.github.photospec.image.Density.Origin;
import java.util.Optional;

/** Reads the headers of a Windows bitmap (BITMAPCOREHEADER, or BITMAPINFOHEADER and its successors). */
final class BmpReader {
    private static final int CORE = 12;
    private static final int INFO = 40;

    private BmpReader() {}

    static Optional<Header> read(Bytes file) {
        Bytes info = file.littleEndian().from(14);
        long length = info.u32(0);
        HeaderBuilder header = new HeaderBuilder();
        if (length == CORE && info.has(0, CORE)) {
            return colour(header.size(info.u16(4), info.u16(6)), info.u16(10)).build();
        }
        if (length < INFO || !info.has(0, INFO)) {
            return Optional.empty();
        }
        // A negative height says that the rows come from the top.
        return colour(header.size(info.i32(4), Math.abs((long) info.i32(8))), info.u16(14))
                .density(Densities.perMetre(Origin.HEADER, info.i32(24), info.i32(28)))
                .build();
    }

    private static HeaderBuilder colour(HeaderBuilder header, int bitsPerPixel) {
        boolean indexed = bitsPerPixel <= 8;
        return header.colour(indexed ? ColourMode.INDEXED : ColourMode.RGB, false, indexed ? bitsPerPixel : 8);
    }
}
