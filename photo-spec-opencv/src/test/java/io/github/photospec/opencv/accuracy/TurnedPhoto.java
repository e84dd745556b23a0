package io.github.photospec.opencv.accuracy;

import io.github.photospec.contract.People;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.vision.PortraitObservation;
import io.github.photospec.vision.VisionProvider;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * A portrait turned clockwise.
 *
 * @param quarters by how many quarters, 1 to 3
 * @param error how far the roll is from the turned one, in degrees; empty if no face was seen
 * @param upright whether the head was taken for upright
 */
record TurnedPhoto(int quarters, OptionalDouble error, boolean upright) {
    /** Core measures a head that leans by no more. */
    private static final double UPRIGHT_TO = 45;

    static List<TurnedPhoto> of(SrgbImage image, double roll, VisionProvider engine) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(quarters -> of(quarters, roll, engine.observe(People.turned(image, quarters))))
                .toList();
    }

    private static TurnedPhoto of(int quarters, double roll, PortraitObservation seen) {
        if (seen.head().isEmpty()) {
            return new TurnedPhoto(quarters, OptionalDouble.empty(), false);
        }
        double found = seen.head().get().pose().roll();
        double error = Math.abs(Math.IEEEremainder(found - roll - 90 * quarters, 360));
        return new TurnedPhoto(quarters, OptionalDouble.of(error), Math.abs(found) <= UPRIGHT_TO);
    }
}
