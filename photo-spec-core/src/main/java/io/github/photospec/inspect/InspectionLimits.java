package io.github.photospec.inspect;

/**
 * How much a photo may ask of its inspector; both are checked before anything is allocated.
 *
 * @param maxBytes longest file that is read, in bytes, inclusive, at most 2^30
 * @param maxPixels most pixels (stored width x height) that are decoded, inclusive, at most 2^30
 */
public record InspectionLimits(int maxBytes, int maxPixels) {
    private static final int HIGHEST = 1 << 30;

    /** 20 MiB and 50 megapixels: above what phones take, below what hurts a server. */
    public static final InspectionLimits DEFAULT = new InspectionLimits(20 << 20, 50_000_000);

    public InspectionLimits {
        if (maxBytes < 1 || maxBytes > HIGHEST || maxPixels < 1 || maxPixels > HIGHEST) {
            throw new IllegalArgumentException(
                    "Limits must be 1.." + HIGHEST + ", not " + maxBytes + " bytes and " + maxPixels + " pixels");
        }
    }
}
