package io.github.photospec.opencv.internal.matte;

import org.opencv.core.Mat;

/** Cuts out persons of whom it is known how much of each pixel is theirs. */
public final class KnownAlpha {
    private KnownAlpha() {}

    /** With colours as they are found for any cut-out. */
    public static Cutout cut(Mat portrait, float[] known, float[] coverage) {
        Plane picture = Levels.toPlane(portrait);
        Plane alpha = new Plane(picture.width(), picture.height(), 1, known.clone());
        Plane colours = Foreground.of(picture, alpha);
        Spill.remove(colours, picture, alpha);
        return new Cutout(picture, colours, alpha, coverage, 0);
    }

    /** With the picture's own colours. */
    public static Cutout plain(Mat portrait, float[] known, float[] coverage) {
        Plane picture = Levels.toPlane(portrait);
        Plane alpha = new Plane(picture.width(), picture.height(), 1, known.clone());
        return new Cutout(picture, picture, alpha, coverage, 0);
    }
}
