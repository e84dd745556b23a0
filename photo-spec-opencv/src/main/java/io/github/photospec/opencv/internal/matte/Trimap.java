package io.github.photospec.opencv.internal.matte;

import io.github.photospec.opencv.internal.picture.MatScope;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Where the person surely is, where surely not, and the band between. */
final class Trimap {
    static final byte BACKGROUND = 0;
    static final byte BAND = 1;
    static final byte PERSON = 2;

    /** What the net says of less than 0.05 % of the person's pixels, and of more than all but 0.015 % of the others'. */
    private static final double SURELY_NOT = 0.1;

    private static final double SURELY = 0.9;
    /** By so much the band grows to either side: the net sees 256 pixels across, and is up to two of them beside. */
    private static final int GROWTH = 5;

    private Trimap() {}

    static byte[] of(Plane prior) {
        int radius = Lengths.of(GROWTH, 2, prior.width());
        try (MatScope scope = new MatScope()) {
            Mat disc = scope.keep(
                    Imgproc.getStructuringElement(Imgproc.MORPH_ELLIPSE, new Size(2 * radius + 1, 2 * radius + 1)));
            Mat probability = prior.mat(scope);
            byte[] person = shrunk(probability, SURELY, Core.CMP_GT, disc);
            byte[] background = shrunk(probability, SURELY_NOT, Core.CMP_LT, disc);
            byte[] labels = new byte[prior.size()];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = person[i] != 0 ? PERSON : background[i] != 0 ? BACKGROUND : BAND;
            }
            return labels;
        }
    }

    private static byte[] shrunk(Mat probability, double limit, int comparison, Mat disc) {
        try (MatScope scope = new MatScope()) {
            Mat sure = scope.mat();
            Core.compare(probability, new Scalar(limit), sure, comparison);
            Imgproc.erode(sure, sure, disc);
            byte[] result = new byte[(int) sure.total()];
            sure.get(0, 0, result);
            return result;
        }
    }

    /** The share of pixels where the net cannot tell. */
    static double doubtfulShare(Plane prior, float[] coverage) {
        int doubtful = 0;
        for (int i = 0; i < coverage.length; i++) {
            float value = prior.values()[i];
            if (coverage[i] > 0 && value > SURELY_NOT && value < SURELY) {
                doubtful++;
            }
        }
        return (double) doubtful / coverage.length;
    }
}
