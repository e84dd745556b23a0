package io.github.photospec.opencv.internal.matte;

import io.github.photospec.opencv.internal.picture.MatScope;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * The mean colour of some pixels around every place: near ones if there are any, else those further off. They change slowly
 * and are kept for blocks of {@link #BLOCK} pixels a side.
 */
final class LocalColours {
    private static final int BLOCK = 4;
    /** Blue, green, red, and the weight. */
    private static final int SUMS = 4;
    /** A neighbourhood of which this share counts is believed; one with less in proportion. */
    private static final float ENOUGH = 0.02f;

    private static final float NOTHING = 1e-6f;

    /** Means of blue, green, red; the fourth is 0 where no pixel counts far and wide. */
    private final Plane means;

    private LocalColours(Plane means) {
        this.means = means;
    }

    /**
     * Of pixels that count more or less.
     *
     * @param weights how much each pixel counts, 0..1
     * @param radii of the neighbourhoods in pixels, growing
     */
    static LocalColours of(Plane picture, float[] weights, int... radii) {
        try (MatScope scope = new MatScope()) {
            Plane sums = blockSums(picture, weights);
            Mat blocks = sums.mat(scope);
            Plane means = Plane.blank(sums.width(), sums.height(), SUMS);
            for (int i = 0; i < radii.length; i++) {
                Mat blurred = scope.mat();
                int side = 2 * Math.max(1, radii[i] / BLOCK) + 1;
                Imgproc.boxFilter(
                        blocks, blurred, -1, new Size(side, side), new Point(-1, -1), true, Core.BORDER_REFLECT_101);
                add(Plane.of(blurred).values(), means.values(), i == radii.length - 1);
            }
            return new LocalColours(means);
        }
    }

    private static Plane blockSums(Plane picture, float[] weights) {
        int width = picture.width();
        Plane sums = Plane.blank((width + BLOCK - 1) / BLOCK, (picture.height() + BLOCK - 1) / BLOCK, SUMS);
        float[] values = picture.values();
        float[] to = sums.values();
        for (int y = 0; y < picture.height(); y++) {
            int row = y / BLOCK * sums.width();
            for (int x = 0; x < width; x++) {
                int from = y * width + x;
                float weight = weights[from] / (BLOCK * BLOCK);
                if (weight > 0) {
                    int at = SUMS * (row + x / BLOCK);
                    to[at] += weight * values[3 * from];
                    to[at + 1] += weight * values[3 * from + 1];
                    to[at + 2] += weight * values[3 * from + 2];
                    to[at + 3] += weight;
                }
            }
        }
        return sums;
    }

    /** Fills what the smaller neighbourhoods left open. */
    private static void add(float[] blurred, float[] means, boolean last) {
        for (int at = 0; at < means.length; at += SUMS) {
            float weight = blurred[at + 3];
            float open = 1 - means[at + 3];
            if (open > 0 && weight > NOTHING) {
                float share = open * (last ? 1 : Math.min(1, weight / ENOUGH));
                for (int k = 0; k < 3; k++) {
                    means[at + k] += share * blurred[at + k] / weight;
                }
                means[at + 3] += share;
            }
        }
    }

    /** Puts the mean colour about a pixel into three places; returns whether there is one. */
    boolean read(int x, int y, float[] colour) {
        float column = (x + 0.5f) / BLOCK;
        float row = (y + 0.5f) / BLOCK;
        float known = means.at(column, row, 3);
        if (known <= 0) {
            return false;
        }
        for (int k = 0; k < 3; k++) {
            colour[k] = means.at(column, row, k) / known;
        }
        return true;
    }
}
