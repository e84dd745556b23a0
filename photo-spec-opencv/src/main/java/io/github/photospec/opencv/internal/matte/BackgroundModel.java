package io.github.photospec.opencv.internal.matte;

import java.util.Arrays;

/**
 * The colour of an even background at every place: a quadratic function of it for each channel, fitted to what surely is
 * background.
 */
final class BackgroundModel {
    private static final int TERMS = 6;
    private static final int CHANNELS = 3;
    /** So many samples pin 18 numbers down; more take time. */
    private static final int SAMPLES = 2000;
    /** With fewer nothing is known. */
    private static final int FEWEST = 100;

    private static final int ROUNDS = 4;
    /** What is this many medians off is no background, in the next round; unless it is as near as grain comes. */
    private static final double OUTLIER = 3;

    private static final double GRAIN = 0.01;
    /** What keeps the curve flat where there are no samples. */
    private static final double[] RIDGE = {1e-9, 1e-4, 1e-4, 1e-3, 1e-3, 1e-3};
    /** Even if the median residual is less, and 95 % are less than {@link #EVEN_TAIL}: parted 10 busy grounds from 40 others. */
    private static final double EVEN = 0.02;

    private static final double EVEN_TAIL = 0.08;
    private static final double TAIL = 0.95;

    private final int width;
    private final int height;
    private final double[][] coefficients = new double[CHANNELS][TERMS];
    private double residual = Double.POSITIVE_INFINITY;
    private double tail = Double.POSITIVE_INFINITY;

    private BackgroundModel(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Fits it to the surely background pixels that the photo shows. */
    static BackgroundModel fit(Plane picture, byte[] trimap, float[] coverage) {
        BackgroundModel model = new BackgroundModel(picture.width(), picture.height());
        int[] samples = model.samples(trimap, coverage);
        if (samples.length >= FEWEST) {
            model.fit(picture.values(), samples);
        }
        return model;
    }

    private int[] samples(byte[] trimap, float[] coverage) {
        int step = (int) Math.max(1, Math.sqrt((double) trimap.length / SAMPLES));
        int[] samples = new int[trimap.length / step / step + width + height];
        int count = 0;
        for (int y = 0; y < height; y += step) {
            for (int x = 0; x < width; x += step) {
                int at = y * width + x;
                if (trimap[at] == Trimap.BACKGROUND && coverage[at] == 1) {
                    samples[count++] = at;
                }
            }
        }
        return Arrays.copyOf(samples, count);
    }

    private void fit(float[] values, int[] samples) {
        double[][] terms = new double[samples.length][TERMS];
        for (int j = 0; j < samples.length; j++) {
            fillTerms(samples[j] % width, samples[j] / width, terms[j]);
        }
        double[] residuals = new double[samples.length];
        double limit = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            solve(values, samples, terms, residuals, limit);
            for (int j = 0; j < samples.length; j++) {
                residuals[j] = distance(values, samples[j], terms[j]);
            }
            double[] sorted = residuals.clone();
            Arrays.sort(sorted);
            residual = sorted[sorted.length / 2];
            tail = sorted[(int) (TAIL * sorted.length)];
            limit = Math.max(GRAIN, OUTLIER * residual);
        }
    }

    private void solve(float[] values, int[] samples, double[][] terms, double[] residuals, double limit) {
        double[][] matrix = new double[TERMS][TERMS];
        double[][] right = new double[CHANNELS][TERMS];
        for (int j = 0; j < samples.length; j++) {
            if (residuals[j] < limit) {
                double[] term = terms[j];
                for (int a = 0; a < TERMS; a++) {
                    for (int b = 0; b < TERMS; b++) {
                        matrix[a][b] += term[a] * term[b];
                    }
                    for (int k = 0; k < CHANNELS; k++) {
                        right[k][a] += term[a] * values[CHANNELS * samples[j] + k];
                    }
                }
            }
        }
        for (int a = 0; a < TERMS; a++) {
            matrix[a][a] += RIDGE[a] * samples.length;
        }
        for (int k = 0; k < CHANNELS; k++) {
            coefficients[k] = LinearSystem.solve(matrix, right[k]);
        }
    }

    private double distance(float[] values, int at, double[] terms) {
        double sum = 0;
        for (int k = 0; k < CHANNELS; k++) {
            double off = values[CHANNELS * at + k] - value(terms, k);
            sum += off * off;
        }
        return Math.sqrt(sum / CHANNELS);
    }

    private void fillTerms(int x, int y, double[] terms) {
        double across = 2.0 * x / width - 1;
        double down = 2.0 * y / height - 1;
        terms[0] = 1;
        terms[1] = across;
        terms[2] = down;
        terms[3] = across * across;
        terms[4] = across * down;
        terms[5] = down * down;
    }

    private double value(double[] terms, int channel) {
        double sum = 0;
        for (int a = 0; a < TERMS; a++) {
            sum += coefficients[channel][a] * terms[a];
        }
        return sum;
    }

    boolean isEven() {
        return residual < EVEN && tail < EVEN_TAIL;
    }

    /** The median distance of the background from this model, 0..1. */
    double residual() {
        return residual;
    }

    /** Colours at places; for one thread, and as long as its model. */
    Reader reader() {
        return new Reader();
    }

    /** Reads colours without making anything anew for each. */
    final class Reader {
        private final double[] terms = new double[TERMS];

        /** Puts the colour of a pixel, by its index, into three places. */
        void read(int index, float[] colour) {
            fillTerms(index % width, index / width, terms);
            for (int k = 0; k < CHANNELS; k++) {
                colour[k] = Levels.clamp((float) value(terms, k));
            }
        }
    }
}
