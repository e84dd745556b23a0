package io.github.photospec.internal.header;

import static io.github.photospec.image.PersonalData.AUTHOR_OR_COMMENT;
import static io.github.photospec.image.PersonalData.CAPTURE_TIME;
import static io.github.photospec.image.PersonalData.GPS;

import io.github.photospec.image.ColourMode;
import io.github.photospec.image.Density.Origin;
import java.util.Optional;

/** Walks the chunks of a PNG (ISO/IEC 15948, clause 11) from its signature to its end. Checksums are the decoder's. */
final class PngReader {
    private static final int SIGNATURE_LENGTH = 8;
    private static final int HEADER_LENGTH = 13;

    /** The longest keyword (11.3.4.2) and the zero after it. */
    private static final int LONGEST_KEYWORD = 80;

    private final Bytes file;
    private final HeaderBuilder header = new HeaderBuilder().endMissing(true);

    PngReader(Bytes file) {
        this.file = file;
    }

    /** Empty unless the first chunk is a header that a decoder accepts. */
    Optional<Header> read() {
        Bytes first = file.slice(SIGNATURE_LENGTH + 8L, HEADER_LENGTH);
        boolean begins = file.matches(SIGNATURE_LENGTH + 4, "IHDR") && first.length() == HEADER_LENGTH;
        if (!begins || !readHeader(first)) {
            return Optional.empty();
        }
        for (Optional<PngChunk> at = PngChunk.first(file);
                at.isPresent();
                at = at.get().next()) {
            PngChunk chunk = at.get();
            if (!isPicture(chunk)) {
                header.hide(chunk.start(), chunk.end());
            }
            if (chunk.isWhole() && chunk.is("IEND")) {
                header.endMissing(false).trailing(file.length() - chunk.end());
                break;
            }
            if (chunk.isWhole()) {
                readChunk(chunk);
            }
        }
        return header.build();
    }

    /** Whether a decoder needs this chunk. */
    private static boolean isPicture(PngChunk chunk) {
        return chunk.is("IDAT") || chunk.is("IHDR") || chunk.is("PLTE") || chunk.is("tRNS") || chunk.is("IEND");
    }

    private boolean readHeader(Bytes chunk) {
        int bits = chunk.u8(8);
        int colourType = chunk.u8(9);
        header.size(chunk.u32(0), chunk.u32(4)).progressive(chunk.u8(12) == 1).decodable(true);
        switch (colourType) {
            case 0 -> header.colour(ColourMode.GREY, false, bits);
            case 2 -> header.colour(ColourMode.RGB, false, bits);
            case 3 -> header.colour(ColourMode.INDEXED, false, bits);
            case 4 -> header.colour(ColourMode.GREY, true, bits);
            case 6 -> header.colour(ColourMode.RGB, true, bits);
            default -> {
                return false;
            }
        }
        return isAllowed(colourType, bits);
    }

    /** Table 11.1. */
    private static boolean isAllowed(int colourType, int bits) {
        return switch (bits) {
            case 1, 2, 4 -> colourType == 0 || colourType == 3;
            case 8 -> true;
            case 16 -> colourType != 3;
            default -> false;
        };
    }

    private void readChunk(PngChunk chunk) {
        if (chunk.is("pHYs")) {
            readDensity(chunk.data());
        } else if (chunk.is("tRNS")) {
            header.alpha();
        } else if (chunk.is("eXIf")) {
            ExifReader.read(chunk.data(), Origin.EXIF, header);
        } else if (chunk.is("iCCP") && !header.hasProfile()) {
            readProfile(chunk.data());
        } else if (chunk.is("tEXt") || chunk.is("zTXt") || chunk.is("iTXt")) {
            readText(chunk.data());
        }
    }

    private void readDensity(Bytes chunk) {
        double x = (double) chunk.u32(0);
        double y = (double) chunk.u32(4);
        boolean perMetre = chunk.u8(8) == 1;
        header.density(perMetre ? Densities.perMetre(Origin.HEADER, x, y) : Densities.aspect(Origin.HEADER, x, y));
    }

    /** The name, a zero, the method (always deflate), and the compressed profile (11.3.3.3). */
    private void readProfile(Bytes chunk) {
        String name = keyword(chunk);
        header.profile(Optional.of(IccProfile.deflated(chunk.from(name.length() + 2L), name)));
    }

    private void readText(Bytes chunk) {
        String keyword = keyword(chunk);
        Bytes text = chunk.from(keyword.length() + 1L);
        switch (keyword) {
            case "Author", "Title", "Description", "Copyright", "Comment" ->
                header.holds(AUTHOR_OR_COMMENT, text.hasText());
            case "Creation Time" -> header.holds(CAPTURE_TIME, text.hasText());
            case "XML:com.adobe.xmp" -> header.holds(GPS, Comments.hasPlace(text));
            default -> {
                // Other keywords name software or hold its data.
            }
        }
    }

    private static String keyword(Bytes chunk) {
        int end = chunk.slice(0, LONGEST_KEYWORD).indexOf(0, 0);
        return end < 0 ? "" : chunk.slice(0, end).latin1();
    }
}
