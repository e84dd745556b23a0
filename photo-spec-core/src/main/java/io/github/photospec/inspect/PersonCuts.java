package io.github.photospec.inspect;

import io.github.photospec.image.Box;
import io.github.photospec.image.Spot;
import io.github.photospec.inspect.PersonCut.Side;
import io.github.photospec.vision.Mask;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a photo's edges cut the person off, by walking along them over the person mask. The mask ends somewhere
 * below the shoulders: beyond it the person is taken to go on as at its edge.
 */
final class PersonCuts {
    private static final double PERSON_FROM = 0.5;
    /** Walks half a pixel inside the edge: on it lies no pixel. */
    private static final double INSIDE = 0.5;

    private final Mask person;
    private final Box photo;

    private PersonCuts(Mask person, Box photo) {
        this.person = person;
        this.photo = photo;
    }

    /**
     * The cuts in the order of their sides, at most one a side: from its first place to its last.
     *
     * @param photo where the photo is on the picture that the mask lies on
     */
    static List<PersonCut> find(Mask person, Box photo) {
        List<PersonCut> cuts = new ArrayList<>();
        for (Side side : Side.values()) {
            new PersonCuts(person, photo).along(side).ifPresent(cuts::add);
        }
        return List.copyOf(cuts);
    }

    private Optional<PersonCut> along(Side side) {
        double step = Math.max(1, person.placement().scale());
        boolean across = side == Side.TOP || side == Side.BOTTOM;
        double start = (across ? photo.x() : photo.y()) + INSIDE;
        double end = (across ? photo.right() : photo.bottom()) - INSIDE;
        double first = Double.NaN;
        double last = Double.NaN;
        for (double at = start; at <= end; at += step) {
            if (isPerson(place(side, at))) {
                first = Double.isNaN(first) ? at : first;
                last = at;
            }
        }
        return Double.isNaN(first) ? Optional.empty() : Optional.of(new PersonCut(side, first, last));
    }

    private Spot place(Side side, double at) {
        return switch (side) {
            case TOP -> new Spot(at, photo.y() + INSIDE);
            case RIGHT -> new Spot(photo.right() - INSIDE, at);
            case BOTTOM -> new Spot(at, photo.bottom() - INSIDE);
            case LEFT -> new Spot(photo.x() + INSIDE, at);
        };
    }

    private boolean isPerson(Spot place) {
        Spot cell = person.placement().toGrid(place);
        int column = (int) Math.max(0, Math.min(person.width() - 1, Math.floor(cell.x())));
        int row = (int) Math.max(0, Math.min(person.height() - 1, Math.floor(cell.y())));
        return person.value(column, row) >= PERSON_FROM;
    }
}
