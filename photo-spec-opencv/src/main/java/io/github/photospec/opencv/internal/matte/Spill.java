package io.github.photospec.opencv.internal.matte;

import io.github.photospec.opencv.internal.picture.MatScope;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;

/**
 * Takes away what the background tinted at the person's edge: JPEG files store chroma so coarsely that a red wall reddens a
 * dark suit 8 px deep. Of the chroma there the part goes that leans from the person's inner colour towards the background's.
 * Luma stays.
 */
final class Spill {
    /** How deep it goes. */
    private static final int DEPTH = 6;
    /** It ends gradually over so many pixels more. */
    private static final int FADING = 3;

    private static final float HALF = 0.5f;
    private static final float BACKGROUND = 0.05f;
    /** Colours whose chroma is nearer than this, squared, cannot be told apart. */
    private static final float ALIKE = 0.0015f;

    private static final int NEAR = 8;

    private Spill() {}

    /** Corrects the person's colours. */
    static void remove(Plane colours, Plane picture, Plane alpha) {
        int width = picture.width();
        int depth = Lengths.of(DEPTH, 2, width);
        float[] inside = depths(alpha);
        LocalColours inner = local(picture, weights(inside, depth));
        LocalColours outer = local(picture, background(alpha));
        float[] colour = new float[3];
        float[] own = new float[3];
        float[] person = new float[3];
        float[] background = new float[3];
        for (int i = 0; i < inside.length; i++) {
            if (alpha.values()[i] <= 0 || inside[i] > depth + FADING || !inner.read(i % width, i / width, colour)) {
                continue;
            }
            Chroma.read(colour, 0, person);
            if (!outer.read(i % width, i / width, colour)) {
                continue;
            }
            Chroma.read(colour, 0, background);
            Chroma.read(colours.values(), 3 * i, own);
            float blue = background[1] - person[1];
            float red = background[2] - person[2];
            float apart = blue * blue + red * red;
            float lean = (own[1] - person[1]) * blue + (own[2] - person[2]) * red;
            if (apart >= ALIKE && lean > 0) {
                float part = Math.min(1, lean / apart) * Math.min(1, (depth + FADING - inside[i]) / FADING);
                Chroma.write(own[0], own[1] - part * blue, own[2] - part * red, colours.values(), 3 * i);
            }
        }
    }

    private static LocalColours local(Plane picture, float[] weights) {
        int near = Lengths.of(NEAR, 4, picture.width());
        return LocalColours.of(picture, weights, near, 3 * near, 6 * near);
    }

    private static float[] depths(Plane alpha) {
        try (MatScope scope = new MatScope()) {
            Mat person = scope.mat();
            Core.compare(alpha.mat(scope), new Scalar(HALF), person, Core.CMP_GT);
            Mat distances = scope.mat();
            Imgproc.distanceTransform(person, distances, Imgproc.DIST_L2, 3);
            return Plane.of(distances).values();
        }
    }

    private static float[] weights(float[] inside, int depth) {
        float[] weights = new float[inside.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = inside[i] > depth ? 1 : 0;
        }
        return weights;
    }

    private static float[] background(Plane alpha) {
        float[] weights = new float[alpha.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = alpha.values()[i] < BACKGROUND ? 1 : 0;
        }
        return weights;
    }
}
