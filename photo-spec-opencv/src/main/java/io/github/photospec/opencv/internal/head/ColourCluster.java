package io.github.photospec.opencv.internal.head;

import java.util.Arrays;

/** A Gaussian in CIE L*a*b*: what skin or hair looks like in one photo. Immutable. */
final class ColourCluster {
    /** Fewer than this after outliers are cut: keep them all. */
    private static final int FEWEST = 20;

    private static final double FAR = 1.5;

    private final double l;
    private final double a;
    private final double b;
    /** The inverse covariance: ll, la, lb, aa, ab, bb. */
    private final double[] inverse;

    private final double logDeterminant;

    private ColourCluster(double[] mean, double[] covariance) {
        this.l = mean[0];
        this.a = mean[1];
        this.b = mean[2];
        double ll = covariance[3] * covariance[5] - covariance[4] * covariance[4];
        double la = covariance[2] * covariance[4] - covariance[1] * covariance[5];
        double lb = covariance[1] * covariance[4] - covariance[2] * covariance[3];
        double determinant = covariance[0] * ll + covariance[1] * la + covariance[2] * lb;
        double aa = covariance[0] * covariance[5] - covariance[2] * covariance[2];
        double ab = covariance[1] * covariance[2] - covariance[0] * covariance[4];
        double bb = covariance[0] * covariance[3] - covariance[1] * covariance[1];
        this.inverse = new double[] {
            ll / determinant, la / determinant, lb / determinant, aa / determinant, ab / determinant, bb / determinant
        };
        this.logDeterminant = Math.log(determinant);
    }

    /** A cluster that is known beforehand, its channels independent. */
    static ColourCluster of(double l, double a, double b, double varianceL, double varianceA, double varianceB) {
        return new ColourCluster(new double[] {l, a, b}, new double[] {varianceL, 0, 0, varianceA, 0, varianceB});
    }

    /**
     * The cluster of some pixels, without those far from the median.
     *
     * @param samples at least 4
     * @param broadening is added to the variances of L*, a* and b*: light and texture vary more than the samples
     */
    static ColourCluster of(ColourSamples samples, double... broadening) {
        ColourSamples kept = withoutOutliers(samples);
        double[] mean = {mean(kept.l()), mean(kept.a()), mean(kept.b())};
        double[][] channels = {kept.l(), kept.a(), kept.b()};
        double[] covariance = new double[6];
        int at = 0;
        for (int i = 0; i < 3; i++) {
            for (int j = i; j < 3; j++) {
                double sum = 0;
                for (int k = 0; k < kept.size(); k++) {
                    sum += (channels[i][k] - mean[i]) * (channels[j][k] - mean[j]);
                }
                covariance[at++] = sum / (kept.size() - 1) + (i == j ? broadening[i] : 0);
            }
        }
        return new ColourCluster(mean, covariance);
    }

    private static ColourSamples withoutOutliers(ColourSamples samples) {
        double[][] channels = {samples.l(), samples.a(), samples.b()};
        boolean[] kept = new boolean[samples.size()];
        Arrays.fill(kept, true);
        for (double[] channel : channels) {
            double median = Median.of(channel.clone());
            double[] distances = new double[channel.length];
            for (int i = 0; i < distances.length; i++) {
                distances[i] = Math.abs(channel[i] - median);
            }
            double reach = FAR * (3 * Median.of(distances.clone()) + 3);
            for (int i = 0; i < kept.length; i++) {
                kept[i] &= distances[i] < reach;
            }
        }
        ColourSamples near = samples.only(kept);
        return near.size() > FEWEST ? near : samples;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    double l() {
        return l;
    }

    double a() {
        return a;
    }

    double b() {
        return b;
    }

    /** The logarithm of how well a colour fits, up to a constant that all clusters share. */
    double fit(double pixelL, double pixelA, double pixelB) {
        double dl = pixelL - l;
        double da = pixelA - a;
        double db = pixelB - b;
        double distance = inverse[0] * dl * dl
                + inverse[3] * da * da
                + inverse[5] * db * db
                + 2 * (inverse[1] * dl * da + inverse[2] * dl * db + inverse[4] * da * db);
        return -0.5 * (distance + logDeterminant);
    }
}
