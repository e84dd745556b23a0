package io.github.photospec.inspect;

/**
 * What lies beside and above the head; {@code docs/measures.md} defines every measure.
 *
 * @param origin how the background was told from the person
 * @param pixels how many pixels of the measuring image were looked at; with few, nothing is known
 * @param whiteShare share of them that is white: light enough in L* and without chroma, 0..1
 * @param unevenness 0 for one flat colour; rises with gradients, shadows and things in the room
 * @param dominantRgb the median colour, {@code 0xRRGGBB}
 */
public record BackgroundFacts(Origin origin, int pixels, double whiteShare, double unevenness, int dominantRgb) {
    /** How the background was told from the person. */
    public enum Origin {
        /** Strips beside and above where a head stands in an ID photo. */
        STRIPS,
        /** Everything outside a person mask. */
        MASK
    }
}
