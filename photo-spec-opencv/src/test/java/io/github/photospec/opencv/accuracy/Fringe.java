package io.github.photospec.opencv.accuracy;

import io.github.photospec.image.SrgbImage;

/**
 * How far colours near the person's edge are from what they should be.
 *
 * @param outside the mean CIEDE2000 of pixels up to {@link #BAND} beyond the edge
 * @param inside of those as far within it
 */
record Fringe(double outside, double inside) {
    /** In pixels. */
    static final int BAND = 6;

    private static final float HALF = 0.5f;

    /**
     * Compares a portrait with one as it should be.
     *
     * @param person how much of each pixel is the person's
     * @param seen 0 where the photo does not reach
     */
    static Fringe of(SrgbImage portrait, SrgbImage wanted, float[] person, float[] seen) {
        double[] sums = new double[2];
        int[] counts = new int[2];
        int width = portrait.width();
        for (int i = 0; i < person.length; i++) {
            int side = person[i] > HALF ? 1 : 0;
            if (seen[i] == 1 && isNearEdge(person, width, i)) {
                sums[side] += DeltaE.between(portrait.argb(i % width, i / width), wanted.argb(i % width, i / width));
                counts[side]++;
            }
        }
        return new Fringe(sums[0] / Math.max(1, counts[0]), sums[1] / Math.max(1, counts[1]));
    }

    private static boolean isNearEdge(float[] person, int width, int index) {
        boolean inside = person[index] > HALF;
        int x = index % width;
        int y = index / width;
        for (int row = Math.max(0, y - BAND); row <= Math.min(person.length / width - 1, y + BAND); row++) {
            for (int column = Math.max(0, x - BAND); column <= Math.min(width - 1, x + BAND); column++) {
                int across = column - x;
                int down = row - y;
                if (across * across + down * down <= BAND * BAND && person[row * width + column] > HALF != inside) {
                    return true;
                }
            }
        }
        return false;
    }
}
