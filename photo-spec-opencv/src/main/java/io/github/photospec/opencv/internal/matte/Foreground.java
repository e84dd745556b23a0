package io.github.photospec.opencv.internal.matte;

import io.github.photospec.opencv.internal.picture.MatScope;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * What the person's own colour is where the background shines through (Forte and Pitié, Approximate Fast Foreground Colour
 * Estimation, 2021): the mean of what is near, and then as much of the rest as alpha gives to the person; first far around,
 * then nearby.
 */
final class Foreground {
    private static final int FAR = 40;
    private static final int NEAR = 5;
    private static final float NOTHING = 1e-5f;

    private final Plane picture;
    private final Plane alpha;

    private Foreground(Plane picture, Plane alpha) {
        this.picture = picture;
        this.alpha = alpha;
    }

    /** The person's colours; those of pixels that are all the person's are the picture's. */
    static Plane of(Plane picture, Plane alpha) {
        return new Foreground(picture, alpha).colours();
    }

    private Plane colours() {
        int width = picture.width();
        int far = Lengths.of(FAR, 4, width);
        float[] rest = rest();
        LocalColours person = LocalColours.of(picture, alpha.values(), far);
        LocalColours background = LocalColours.of(picture, rest, far);
        // Blue, green, red and alpha; colours times alpha.
        Plane own = Plane.blank(width, picture.height(), 4);
        Plane other = Plane.blank(width, picture.height(), 4);
        float[] front = new float[3];
        float[] behind = new float[3];
        for (int i = 0; i < rest.length; i++) {
            float share = alpha.values()[i];
            boolean mixed = share > 0 && share < 1;
            if (share > 0) {
                boolean known = mixed && person.read(i % width, i / width, front);
                known &= mixed && background.read(i % width, i / width, behind);
                for (int k = 0; k < 3; k++) {
                    float value = picture.values()[3 * i + k];
                    own.values()[4 * i + k] = share * (known ? refined(value, share, front[k], behind[k]) : value);
                }
                own.values()[4 * i + 3] = share;
            }
            if (share < 1) {
                boolean known = mixed ? background.read(i % width, i / width, behind) : false;
                for (int k = 0; k < 3; k++) {
                    other.values()[4 * i + k] = rest[i] * (known ? behind[k] : picture.values()[3 * i + k]);
                }
                other.values()[4 * i + 3] = rest[i];
            }
        }
        return refineNearby(own, other);
    }

    private Plane refineNearby(Plane own, Plane other) {
        int side = 2 * Lengths.of(NEAR, 2, picture.width()) + 1;
        float[] front = blurred(own, side);
        float[] behind = blurred(other, side);
        Plane result =
                new Plane(picture.width(), picture.height(), 3, picture.values().clone());
        for (int i = 0; i < picture.size(); i++) {
            float share = alpha.values()[i];
            if (share > 0 && share < 1) {
                for (int k = 0; k < 3; k++) {
                    float person = front[4 * i + k] / (front[4 * i + 3] + NOTHING);
                    float background = behind[4 * i + k] / (behind[4 * i + 3] + NOTHING);
                    result.values()[3 * i + k] = refined(picture.values()[3 * i + k], share, person, background);
                }
            }
        }
        return result;
    }

    private static float refined(float value, float share, float person, float background) {
        return Levels.clamp(person + share * (value - share * person - (1 - share) * background));
    }

    private static float[] blurred(Plane plane, int side) {
        try (MatScope scope = new MatScope()) {
            Mat blurred = scope.mat();
            Imgproc.boxFilter(
                    plane.mat(scope),
                    blurred,
                    -1,
                    new Size(side, side),
                    new Point(-1, -1),
                    true,
                    Core.BORDER_REFLECT_101);
            return Plane.of(blurred).values();
        }
    }

    private float[] rest() {
        float[] rest = new float[alpha.size()];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = 1 - alpha.values()[i];
        }
        return rest;
    }
}
