package io.github.photospec.internal.header;

import java.util.List;

/**
 * How a picture is coded: what decoders need and no fact about a photo.
 *
 * @param decodable whether it is coded in a way that is decoded here: a PNG, a WebP that is no animation, or a JPEG
 *     of 8 bits with Huffman codes, sequential or progressive, and 1, 3 or 4 components; and not in more pieces than
 *     anyone writes
 * @param coloursStated whether a JPEG says how its colours are stored (JFIF, Exif or Adobe): without it decoders guess
 * @param scans how many scans a JPEG has: each costs a pass over its coefficients
 * @param junk whether bytes between a JPEG's segments belong to none
 * @param hidden what decoders shall not see, in the file's order: colour profiles, which are applied here and not by a
 *     reader; junk, over which readers complain; text, which readers inflate without any bound
 */
public record Coding(boolean decodable, boolean coloursStated, int scans, boolean junk, List<Stretch> hidden) {
    public Coding {
        hidden = List.copyOf(hidden);
    }
}
