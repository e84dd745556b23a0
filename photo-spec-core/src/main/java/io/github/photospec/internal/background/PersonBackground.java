package io.github.photospec.internal.background;

import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.internal.measure.Background;
import io.github.photospec.internal.measure.BackgroundMap;
import io.github.photospec.internal.measure.Frame;
import io.github.photospec.internal.measure.MaskedBackground;
import io.github.photospec.vision.HeadObservation;
import java.util.Optional;

/** The background behind a person whose head is upright: everything above the chin that is not the person. */
public final class PersonBackground {
    /** A mask's soft edge and its doubts count as person: background must be sure. */
    private static final double PERSON_FROM = 0.1;

    private final SrgbImage inside;
    private final Spot corner;
    private final HeadObservation head;

    private PersonBackground(SrgbImage inside, Spot corner, HeadObservation head) {
        this.inside = inside;
        this.corner = corner;
        this.head = head;
    }

    /** The background of an image within this border. */
    public static PersonBackground of(SrgbImage image, Optional<Frame> frame, HeadObservation head) {
        return new PersonBackground(
                frame.map(found -> found.inside(image)).orElse(image),
                frame.map(found -> found.corner(image)).orElse(new Spot(0, 0)),
                head);
    }

    /**
     * The measures.
     *
     * @param transparent whether any pixel is not opaque; those never count
     */
    public Background measure(boolean transparent) {
        return MaskedBackground.measure(inside, transparent, bottom(), this::isPerson);
    }

    /** What {@link #measure} looks at; it lies over the part of the image within the border. */
    public BackgroundMap map(boolean transparent) {
        return MaskedBackground.map(inside, transparent, bottom(), this::isPerson);
    }

    private double bottom() {
        return head.landmarks().chin().y() - corner.y();
    }

    private boolean isPerson(double x, double y) {
        return head.person().at(x + corner.x(), y + corner.y(), 0) >= PERSON_FROM;
    }
}
