package io.github.photospec.opencv.internal.matte;

import io.github.photospec.opencv.internal.picture.MatScope;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;

/** Makes one person without holes of what the net saw: what hangs together is decided before what is where exactly. */
final class PersonShape {
    /** What is likelier the person than not. */
    private static final double LIKELY = 0.5;
    /** Below, the net is sure that nobody is there. */
    private static final double NOBODY = 0.1;
    /** Nearly sure: a hole stays in the band, where colours may still open it. */
    private static final float FILLED = 0.89f;

    private PersonShape() {}

    /** Clears what does not hang together with the largest part, and fills what is closed in by the person. */
    static void clean(Plane probability) {
        clearIslands(probability);
        fillHoles(probability);
    }

    /** A picture on the wall, somebody behind: also what surrounds them softly. */
    private static void clearIslands(Plane probability) {
        Regions likely = regions(probability, LIKELY, Core.CMP_GT, 8);
        int main = likely.largest();
        if (main == Regions.NONE) {
            return;
        }
        Regions possible = regions(probability, NOBODY, Core.CMP_GE, 8);
        int kept = possible.label(likely.first(main));
        for (int i = 0; i < probability.size(); i++) {
            boolean apart = likely.label(i) != Regions.NONE && likely.label(i) != main;
            if (apart || (possible.label(i) != Regions.NONE && possible.label(i) != kept)) {
                probability.values()[i] = 0;
            }
        }
    }

    /** Far more often a white shirt before a white wall than a gap in the hair, and worse if lost. */
    private static void fillHoles(Plane probability) {
        Regions unlikely = regions(probability, LIKELY, Core.CMP_LE, 4);
        boolean[] open = unlikely.touchingEdge();
        for (int i = 0; i < probability.size(); i++) {
            if (unlikely.label(i) != Regions.NONE && !open[unlikely.label(i)]) {
                probability.values()[i] = FILLED;
            }
        }
    }

    private static Regions regions(Plane probability, double limit, int comparison, int connectivity) {
        try (MatScope scope = new MatScope()) {
            Mat mask = scope.mat();
            Core.compare(probability.mat(scope), new Scalar(limit), mask, comparison);
            Mat labels = scope.mat();
            int count = Imgproc.connectedComponents(mask, labels, connectivity, CvType.CV_32S);
            int[] values = new int[probability.size()];
            labels.get(0, 0, values);
            return new Regions(values, count, probability.width());
        }
    }
}
