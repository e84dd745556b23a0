package io.github.photospec.internal.measure;

/**
 * What the strips beside and above the head look like.
 *
 * @param pixels how many pixels of the measuring image were looked at
 * @param whiteShare share of them that is white: L* at least 90 and C* at most 8
 * @param unevenness 0 for one flat colour; see {@code docs/measures.md}
 * @param dominantRgb the median of each channel, {@code 0xRRGGBB}
 * @param spread 90th percentile of the Lab distance to the median colour
 * @param gradient 90th percentile of the Lab gradient
 */
public record Background(
        int pixels, double whiteShare, double unevenness, int dominantRgb, double spread, double gradient) {}
