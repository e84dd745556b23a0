package io.github.photospec.opencv.internal.head;

import io.github.photospec.vision.EarObservation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.OptionalDouble;

/** Tells how likely each ear is visible; {@code docs/models.md} has its card. Immutable. */
public final class EarModel {
    private final Logistic weights;

    private EarModel(Logistic weights) {
        this.weights = weights;
    }

    /** With the weights that ship with this module. */
    public static EarModel bundled() {
        return new EarModel(read("ears.csv"));
    }

    private static Logistic read(String file) {
        try (InputStream stream = Objects.requireNonNull(EarModel.class.getResourceAsStream(file), file)) {
            InputStreamReader text = new InputStreamReader(stream, StandardCharsets.UTF_8);
            return Logistic.read(new BufferedReader(text).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** How many features its weights are for. */
    int features() {
        return weights.size();
    }

    /** Both ears of a head. */
    EarObservation observe(HeadCrop crop, byte[] person, HeadColours colours, double yawDegrees) {
        return new EarObservation(
                observe(new SideView(crop, person, true), colours, -yawDegrees),
                observe(new SideView(crop, person, false), colours, yawDegrees));
    }

    private OptionalDouble observe(SideView side, HeadColours colours, double yawDegrees) {
        int column = (int) Math.rint(side.cheekColumn());
        int row = (int) Math.rint(side.eyeRow());
        boolean inPicture = column >= 0
                && column < HeadCrop.WIDTH
                && row >= 0
                && row < HeadCrop.HEIGHT
                && side.crop().isValid(side.index(column, row));
        return inPicture
                ? OptionalDouble.of(weights.probability(EarFeatures.of(side, colours, yawDegrees)))
                : OptionalDouble.empty();
    }
}
