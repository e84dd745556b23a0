package io.github.photospec.opencv.internal.matte;

import io.github.photospec.opencv.internal.picture.MatScope;
import org.opencv.core.Mat;

/**
 * Carries a cut-out over to a finer picture of the same frame: alpha by the linear function of colour that it is nearby, and
 * what was corrected in the colours. Row by row, so that large portraits take no more memory than their pixels.
 */
final class FinerCutout {
    private final ColourLines lines;
    private final Plane corrections;

    FinerCutout(Plane picture, Plane colours, Plane alpha) {
        this.lines = ColourLines.of(picture, alpha);
        this.corrections = Plane.blank(picture.width(), picture.height(), 3);
        for (int i = 0; i < corrections.values().length; i++) {
            corrections.values()[i] = colours.values()[i] - picture.values()[i];
        }
    }

    Mat on(float[] ground, Mat finer, float[] coverage, MatScope parts) {
        Mat laid = parts.keep(new Mat(finer.size(), finer.type()));
        short[] row = new short[3 * finer.cols()];
        float[] colour = new float[3];
        float across = (float) corrections.width() / finer.cols();
        float down = (float) corrections.height() / finer.rows();
        for (int y = 0; y < finer.rows(); y++) {
            finer.get(y, 0, row);
            for (int x = 0; x < finer.cols(); x++) {
                float column = (x + 0.5f) * across;
                float line = (y + 0.5f) * down;
                for (int k = 0; k < 3; k++) {
                    colour[k] = (row[3 * x + k] & 0xffff) / (float) Levels.WHITE;
                }
                float share = coverage[y * finer.cols() + x];
                share = share == 0 ? 0 : share * lines.alpha(column, line, colour);
                for (int k = 0; k < 3; k++) {
                    float own = share == 0 ? 0 : Levels.clamp(colour[k] + corrections.at(column, line, k));
                    row[3 * x + k] = (short) Math.round(Levels.WHITE * (ground[k] + share * (own - ground[k])));
                }
            }
            laid.put(y, 0, row);
        }
        return laid;
    }
}
