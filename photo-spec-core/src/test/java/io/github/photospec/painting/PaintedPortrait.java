package io.github.photospec.painting;

import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A painted picture with everything that is known about it.
 *
 * @param image the picture, {@link BufferedImage#TYPE_INT_RGB}; not copied, so treat it as read-only
 * @param labels what each pixel shows
 * @param landmarks facial points by their index in the MediaPipe face mesh, in ascending order of the index
 * @param truth the answers that a check of the picture should find
 */
public record PaintedPortrait(
        BufferedImage image, LabelMap labels, Map<Integer, Landmark> landmarks, PaintedTruth truth) {
    public PaintedPortrait {
        landmarks = Collections.unmodifiableMap(new TreeMap<>(landmarks));
    }

    /**
     * The landmark with an index of the MediaPipe face mesh.
     *
     * @throws IllegalArgumentException if the painter does not know that point; it knows those of {@link #landmarks()}
     */
    public Landmark landmark(int index) {
        Landmark landmark = landmarks.get(index);
        if (landmark == null) {
            throw new IllegalArgumentException("Landmark " + index + " is none of " + landmarks.keySet());
        }
        return landmark;
    }
}
