package io.github.photospec.opencv.internal.matte;

import io.github.photospec.opencv.internal.picture.MatScope;
import org.opencv.core.Mat;

/** A person without the background. */
public final class Cutout {
    private final Plane picture;
    private final Plane colours;
    private final Plane alpha;
    private final float[] coverage;
    private final double doubtfulShare;

    /**
     * Made of these.
     *
     * @param picture what the person was cut out of
     * @param colours the person's own
     * @param alpha as if the photo went on beyond its edge
     * @param coverage how much of each pixel the photo fills
     */
    Cutout(Plane picture, Plane colours, Plane alpha, float[] coverage, double doubtfulShare) {
        this.picture = picture;
        this.colours = colours;
        this.alpha = alpha;
        this.coverage = coverage;
        this.doubtfulShare = doubtfulShare;
    }

    /** How much of each pixel is the person's, 0..1. */
    public Plane alpha() {
        Plane seen = Plane.blank(alpha.width(), alpha.height(), 1);
        for (int i = 0; i < coverage.length; i++) {
            seen.values()[i] = alpha.values()[i] * coverage[i];
        }
        return seen;
    }

    /** The share of pixels where the net could not tell, 0..1. */
    public double doubtfulShare() {
        return doubtfulShare;
    }

    /** The person on a ground, {@code 0xRRGGBB}: blue, green, red with 16 bits of sRGB. */
    public Mat on(int ground, MatScope parts) {
        float[] behind = Levels.colour(ground);
        Plane laid = Plane.blank(colours.width(), colours.height(), 3);
        for (int i = 0; i < coverage.length; i++) {
            float share = alpha.values()[i] * coverage[i];
            for (int k = 0; k < 3; k++) {
                laid.values()[3 * i + k] = behind[k] + share * (colours.values()[3 * i + k] - behind[k]);
            }
        }
        return Levels.toMat(laid, parts);
    }

    /**
     * The person on a ground, as large as a finer picture of the same frame.
     *
     * @param finer blue, green, red with 16 bits of sRGB
     * @param finerCoverage how much of each of its pixels the photo fills
     */
    public Mat on(int ground, Mat finer, float[] finerCoverage, MatScope parts) {
        return new FinerCutout(picture, colours, alpha).on(Levels.colour(ground), finer, finerCoverage, parts);
    }
}
