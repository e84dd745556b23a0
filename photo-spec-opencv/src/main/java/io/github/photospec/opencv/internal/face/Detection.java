package io.github.photospec.opencv.internal.face;

import io.github.photospec.image.Box;
import io.github.photospec.image.Spot;

/**
 * What a detector takes for a face, in pixels of the picture.
 *
 * @param box about from the brows to the chin
 * @param score 0..1
 * @param rightEye the person's right eye, at the picture's left
 * @param leftEye the person's left eye
 */
record Detection(Box box, double score, Spot rightEye, Spot leftEye) {
    private static final double SAME = 0.3;
    private static final double INSIDE = 0.5;

    /** Whether both boxes can only mean one face. */
    boolean isSame(Detection other) {
        double smaller = Math.min(box.area(), other.box.area());
        return box.overlap(other.box) >= SAME || box.sharedArea(other.box) >= INSIDE * smaller;
    }
}
