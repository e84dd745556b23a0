package io.github.photospec.vision;

import io.github.photospec.image.Box;

/**
 * A face.
 *
 * @param box about from the brows to the chin and from cheek to cheek
 * @param confidence that it is one, 0..1
 */
public record Face(Box box, double confidence) {
    public Face {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence is 0..1, not " + confidence);
        }
    }
}
