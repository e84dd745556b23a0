package io.github.photospec.internal.jpeg;

/**
 * Guesses at which quality a file has a certain length. The logarithms of length and of coarseness lie nearly on a
 * straight line.
 */
final class SizeCurve {
    /** Measured on portraits of 60 x 80 to 358 x 441 px: 0.35..0.61. */
    private static final double USUAL_SLOPE = -0.53;

    /** The mean of table K.1, in hundredths, so that a scale of so many percent makes it this many steps. */
    private static final double MEAN_STEP = 0.576;

    private SizeCurve() {}

    /** The quality for this length, by one known file. */
    static double qualityFor(long bytes, int quality, int length) {
        return quality(coarseness(quality) + (Math.log((double) bytes) - Math.log(length)) / USUAL_SLOPE);
    }

    /** The quality for this length, by one known file on either side of it. */
    static double qualityFor(long bytes, int quality, int length, int higherQuality, int longer) {
        double share = (Math.log((double) bytes) - Math.log(length)) / (Math.log(longer) - Math.log(length));
        double low = coarseness(quality);
        return quality(low + share * (coarseness(higherQuality) - low));
    }

    private static double coarseness(int quality) {
        double percent = quality < 50 ? 5000.0 / quality : 200.0 - 2 * quality;
        return Math.log1p(MEAN_STEP * percent);
    }

    private static double quality(double coarseness) {
        double percent = Math.max(0, Math.expm1(coarseness) / MEAN_STEP);
        return percent > 100 ? 5000 / percent : 100 - percent / 2;
    }
}
