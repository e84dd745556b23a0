package io.github.photospec.make;

import io.github.photospec.image.Box;
import io.github.photospec.image.Spot;
import io.github.photospec.inspect.PersonCut.Side;
import io.github.photospec.vision.Placement;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is to be cut out of a photo: a box with the proportions of the photo that is made, turned so that the head stands
 * straight. Pure geometry: nothing has been cut yet.
 *
 * @param placement where the made photo's pixels lie on the upright photo
 * @param width of the made photo in pixels
 * @param height of the made photo in pixels
 * @param headShare from the head's highest point to the chin, as a share of the height
 * @param crownMargin free above the head, as a share of the height
 * @param filled the sides beyond which the box reaches: what lies there gets the background's colour
 * @param commonFraming whether the specification says too little about size or place of the head, so that the common CET
 *     standard decided
 */
public record CropPlan(
        Placement placement,
        int width,
        int height,
        double headShare,
        double crownMargin,
        Set<Side> filled,
        boolean commonFraming)
        implements Planning {
    /** In pixels of the made photo. */
    private static final double FILTER_ROOM = 4;

    public CropPlan {
        filled = Collections.unmodifiableSet(filled.isEmpty() ? EnumSet.noneOf(Side.class) : EnumSet.copyOf(filled));
    }

    static CropPlan of(Framing framing, int width, int height, Set<Side> filled, boolean commonFraming) {
        Spot corner = framing.head().axes().toPhoto(new Spot(framing.left(), framing.top()));
        return new CropPlan(
                new Placement(corner, framing.height() / height, framing.head().degrees()),
                width,
                height,
                framing.head().headHeight() / framing.height(),
                framing.margin(),
                filled,
                commonFraming);
    }

    /** The box's corners in pixels of the upright photo, clockwise from the made photo's top left. */
    public List<Spot> corners() {
        return List.of(
                placement.toPicture(new Spot(0, 0)),
                placement.toPicture(new Spot(width, 0)),
                placement.toPicture(new Spot(width, height)),
                placement.toPicture(new Spot(0, height)));
    }

    /** The upright rectangle round the box, with a little room for the filters of resampling. */
    Box surroundings() {
        List<Spot> corners = corners();
        double room = FILTER_ROOM * Math.max(1, placement.scale());
        double left = corners.stream().mapToDouble(Spot::x).min().orElseThrow() - room;
        double top = corners.stream().mapToDouble(Spot::y).min().orElseThrow() - room;
        double right = corners.stream().mapToDouble(Spot::x).max().orElseThrow() + room;
        double bottom = corners.stream().mapToDouble(Spot::y).max().orElseThrow() + room;
        return new Box(left, top, right - left, bottom - top);
    }
}
