package io.github.photospec.internal.measure;

import io.github.photospec.image.SrgbImage;

/**
 * Measures how abrupt the strongest edges in the middle of a photo are, on a grid of fixed size.
 *
 * <p>On a grid three times as coarse a sharp edge is much flatter, a soft one hardly. For an edge that is a step blurred
 * by a Gaussian of width s, a further blur of width t divides its steepest slope by sqrt(1 + (t/s)^2); the measure is
 * t/s solved from that ratio, t being what the coarse grid blurs. Contrast cancels out.
 */
public final class Sharpness {
    /** Cells along the longer side: what the smallest ID photos have, so that all sizes are judged alike. */
    static final int LONG_SIDE = 240;

    private static final double LEFT = 0.25;
    private static final double RIGHT = 0.75;
    private static final double TOP = 0.2;
    private static final double BOTTOM = 0.75;
    private static final int COARSE = 3;
    /** The strongest edges: this share of the region. */
    private static final double EDGES = 0.02;

    private Sharpness() {}

    /** The sharpness of an image, 0 and up; 0 also if the region is of one colour or too small to tell. */
    public static double measure(SrgbImage image) {
        AreaGrid grid = AreaGrid.of(image, LONG_SIDE);
        int left = (int) (LEFT * grid.width());
        int top = (int) (TOP * grid.height());
        int width = ((int) (RIGHT * grid.width()) - left) / COARSE * COARSE;
        int height = ((int) (BOTTOM * grid.height()) - top) / COARSE * COARSE;
        int[] luma = new int[width * height];
        grid.fill(left, top, width, height, luma);
        for (int i = 0; i < luma.length; i++) {
            luma[i] = Luma.of(luma[i]);
        }
        // Every second row says the same at half the price.
        double fine = steepest(luma, width, height, 2);
        int[] sums = sums(luma, width, height);
        // A coarse cell is a sum of nine, and three times as far from the next.
        double coarse = steepest(sums, width / COARSE, height / COARSE, 1) / (COARSE * COARSE * COARSE);
        double ratio = coarse > 0 ? fine / coarse : 0;
        return ratio > 1 ? Math.sqrt(ratio * ratio - 1) : 0;
    }

    private static int[] sums(int[] luma, int width, int height) {
        int columns = width / COARSE;
        int[] sums = new int[columns * (height / COARSE)];
        for (int y = 0; y < height; y++) {
            int at = y / COARSE * columns;
            int from = y * width;
            for (int x = 0; x < columns; x++, from += COARSE) {
                sums[at + x] += luma[from] + luma[from + 1] + luma[from + 2];
            }
        }
        return sums;
    }

    private static double steepest(int[] plane, int width, int height, int rowStep) {
        Tally squares = new Tally();
        float[] row = new float[width];
        for (int y = 1; y < height - 1; y += rowStep) {
            int from = y * width;
            for (int x = 1; x < width - 1; x++) {
                int across = plane[from + x + 1] - plane[from + x - 1];
                int down = plane[from + x + width] - plane[from + x - width];
                row[x - 1] = across * across + down * down;
            }
            squares.addAll(row, width - 2);
        }
        return Math.sqrt(squares.meanOfHighest(EDGES));
    }
}
