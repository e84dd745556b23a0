package io.github.photospec.opencv.internal.matte;

import io.github.photospec.opencv.internal.picture.MatScope;
import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Alpha as a linear function of colour around every place (He, Sun and Tang, Guided Image Filtering, 2010; He and Sun, Fast
 * Guided Filter, 2015): found on a small picture, it sharpens on a finer one what interpolation would blur.
 */
final class ColourLines {
    private static final int RADIUS = 2;
    /** How far colours may be off the line. */
    private static final double EPSILON = 1e-4;

    private static final int CHANNELS = 3;

    /** Three factors and what is added, for each pixel; as good as 0 and alpha itself where alpha does not change. */
    private final Plane factors;

    private final Plane alpha;
    private final boolean[] flat;

    private ColourLines(Plane factors, Plane alpha, boolean[] flat) {
        this.factors = factors;
        this.alpha = alpha;
        this.flat = flat;
    }

    static ColourLines of(Plane picture, Plane alpha) {
        try (MatScope scope = new MatScope()) {
            Mat alphas = alpha.mat(scope);
            boolean[] flat = flat(alphas, scope);
            List<Mat> colours = new ArrayList<>();
            Core.split(picture.mat(scope), colours);
            colours.forEach(scope::keep);
            Plane factors = factors(colours, alphas, flat, scope);
            Mat smooth = blurred(factors.mat(scope), scope);
            return new ColourLines(Plane.of(smooth), alpha, flat);
        }
    }

    /** Where no window that counts sees alpha change. */
    private static boolean[] flat(Mat alphas, MatScope scope) {
        int side = 2 * (2 * RADIUS + 1) + 1;
        Mat square = scope.keep(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(side, side)));
        Mat low = scope.mat();
        Mat high = scope.mat();
        Imgproc.erode(alphas, low, square);
        Imgproc.dilate(alphas, high, square);
        float[] lows = Plane.of(low).values();
        float[] highs = Plane.of(high).values();
        boolean[] flat = new boolean[lows.length];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = lows[i] == highs[i];
        }
        return flat;
    }

    private static Plane factors(List<Mat> colours, Mat alphas, boolean[] flat, MatScope scope) {
        float[][] means = new float[CHANNELS][];
        float[][] withAlpha = new float[CHANNELS][];
        float[][][] products = new float[CHANNELS][CHANNELS][];
        for (int i = 0; i < CHANNELS; i++) {
            means[i] = values(blurred(colours.get(i), scope));
            withAlpha[i] = values(blurredProduct(colours.get(i), alphas, scope));
            for (int j = 0; j <= i; j++) {
                products[i][j] = values(blurredProduct(colours.get(i), colours.get(j), scope));
                products[j][i] = products[i][j];
            }
        }
        float[] mean = values(blurred(alphas, scope));
        Plane factors = Plane.blank(alphas.cols(), alphas.rows(), CHANNELS + 1);
        double[][] matrix = new double[CHANNELS][CHANNELS];
        double[] right = new double[CHANNELS];
        for (int at = 0; at < flat.length; at++) {
            int to = (CHANNELS + 1) * at;
            factors.values()[to + CHANNELS] = mean[at];
            if (flat[at]) {
                continue;
            }
            for (int i = 0; i < CHANNELS; i++) {
                right[i] = withAlpha[i][at] - means[i][at] * mean[at];
                for (int j = 0; j < CHANNELS; j++) {
                    matrix[i][j] = products[i][j][at] - means[i][at] * means[j][at] + (i == j ? EPSILON : 0);
                }
            }
            double[] solution = LinearSystem.solve(matrix, right);
            for (int i = 0; i < CHANNELS; i++) {
                factors.values()[to + i] = (float) solution[i];
                factors.values()[to + CHANNELS] -= (float) (solution[i] * means[i][at]);
            }
        }
        return factors;
    }

    private static Mat blurredProduct(Mat one, Mat other, MatScope scope) {
        Mat product = scope.mat();
        Core.multiply(one, other, product);
        return blurred(product, scope);
    }

    private static Mat blurred(Mat mat, MatScope scope) {
        Mat blurred = scope.mat();
        Size side = new Size(2 * RADIUS + 1, 2 * RADIUS + 1);
        Imgproc.boxFilter(mat, blurred, -1, side, new Point(-1, -1), true, Core.BORDER_REFLECT_101);
        return blurred;
    }

    private static float[] values(Mat mat) {
        return Plane.of(mat).values();
    }

    /** The alpha of a colour at a place, in pixels of the small picture. */
    float alpha(float x, float y, float[] colour) {
        int column = Math.max(0, Math.min(alpha.width() - 1, (int) x));
        int row = Math.max(0, Math.min(alpha.height() - 1, (int) y));
        int nearest = row * alpha.width() + column;
        if (flat[nearest]) {
            return alpha.values()[nearest];
        }
        float sum = factors.at(x, y, CHANNELS);
        for (int k = 0; k < CHANNELS; k++) {
            sum += factors.at(x, y, k) * colour[k];
        }
        return Levels.clamp(sum);
    }
}
