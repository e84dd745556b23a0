package io.github.photospec.inspect;

import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.internal.measure.Background;
import io.github.photospec.internal.measure.Frame;
import io.github.photospec.internal.measure.MaskedBackground;
import io.github.photospec.vision.HeadObservation;
import io.github.photospec.vision.Mask;
import java.util.Optional;

/** The background behind a person who was seen: everything above the chin that is not the person. */
final class PersonBackground {
    /** A mask's soft edge and its doubts count as person: background must be sure. */
    private static final double PERSON_FROM = 0.1;

    private PersonBackground() {}

    /** The measures; empty where the head is not upright, so that nobody knows what above it means. */
    static Optional<BackgroundFacts> measure(
            SrgbImage image, Optional<Frame> frame, HeadObservation head, boolean transparent) {
        if (!Upright.is(head)) {
            return Optional.empty();
        }
        SrgbImage inside = frame.map(found -> found.inside(image)).orElse(image);
        Spot corner = frame.map(found -> found.corner(image)).orElse(new Spot(0, 0));
        Mask person = head.person();
        Background measured = MaskedBackground.measure(
                inside,
                transparent,
                head.landmarks().chin().y() - corner.y(),
                (x, y) -> person.at(x + corner.x(), y + corner.y(), 0) >= PERSON_FROM);
        return Optional.of(new BackgroundFacts(
                BackgroundFacts.Origin.MASK,
                measured.pixels(),
                measured.whiteShare(),
                measured.unevenness(),
                measured.dominantRgb()));
    }
}
