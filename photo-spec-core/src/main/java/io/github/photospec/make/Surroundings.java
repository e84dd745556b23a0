package io.github.photospec.make;

import io.github.photospec.image.Box;
import io.github.photospec.image.Spot;
import io.github.photospec.inspect.PersonCut;
import io.github.photospec.inspect.PersonCut.Side;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where the photo ends round a head, and where it cuts the person off there.
 *
 * @param photo in its own pixels
 * @param cuts where its edges cut the person off
 */
record Surroundings(Box photo, List<PersonCut> cuts) {
    /** So far a frame may reach beyond the photo, as a share of its height: below half a pixel of any usual photo. */
    private static final double ROUNDING = 0.002;

    private static final int PLACES = 24;

    /** The sides where the frame shows the person cut off. */
    Set<Side> cutsIn(Framing framing) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        Axes axes = framing.head().axes();
        double tolerance = ROUNDING * framing.height();
        for (PersonCut cut : cuts) {
            for (int i = 0; i <= PLACES; i++) {
                double along = cut.from() + (cut.to() - cut.from()) * i / PLACES;
                if (isInside(framing, axes.of(place(cut.side(), along)), tolerance)) {
                    sides.add(cut.side());
                    break;
                }
            }
        }
        return sides;
    }

    private static boolean isInside(Framing framing, Spot place, double tolerance) {
        return place.x() > framing.left() + tolerance
                && place.x() < -framing.left() - tolerance
                && place.y() > framing.top() + tolerance
                && place.y() < framing.bottom() - tolerance;
    }

    private Spot place(Side side, double along) {
        return switch (side) {
            case TOP -> new Spot(along, photo.y());
            case RIGHT -> new Spot(photo.right(), along);
            case BOTTOM -> new Spot(along, photo.bottom());
            case LEFT -> new Spot(photo.x(), along);
        };
    }

    /** The sides of the photo beyond which the frame reaches. */
    Set<Side> beyond(Framing framing) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        Axes axes = framing.head().axes();
        double tolerance = ROUNDING * framing.height();
        for (double x : new double[] {framing.left(), -framing.left()}) {
            for (double y : new double[] {framing.top(), framing.bottom()}) {
                Spot corner = axes.toPhoto(new Spot(x, y));
                addIf(sides, Side.TOP, corner.y() < photo.y() - tolerance);
                addIf(sides, Side.RIGHT, corner.x() > photo.right() + tolerance);
                addIf(sides, Side.BOTTOM, corner.y() > photo.bottom() + tolerance);
                addIf(sides, Side.LEFT, corner.x() < photo.x() - tolerance);
            }
        }
        return sides;
    }

    private static void addIf(Set<Side> sides, Side side, boolean beyond) {
        if (beyond) {
            sides.add(side);
        }
    }
}
