package io.github.photospec.explain;

import io.github.photospec.image.Spot;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is written beside a photo: each note at the height that it speaks of, moved as far as others need room. */
final class Notes {
    private static final double GAP = 10;
    private static final double LEADER = 14;
    private static final double SIGN = 15;

    private final double edge;
    private final double room;
    private final boolean left;
    private final List<Note> notes = new ArrayList<>();

    private Notes(double edge, double room, boolean left) {
        this.edge = edge;
        this.room = room;
        this.left = left;
    }

    /** Notes between 0 and an edge at their right. */
    static Notes leftOf(double edge) {
        return new Notes(edge, edge, true);
    }

    /** Notes from an edge at their left, so wide. */
    static Notes rightOf(double edge, double room) {
        return new Notes(edge, room, false);
    }

    /** Where they begin: the side towards the photo. */
    double edge() {
        return edge;
    }

    /** Where they end. */
    double end() {
        return left ? edge - room : edge + room;
    }

    /** One more note, about a place of the drawing. */
    void add(Lettering letters, Spot about, Optional<Mark> mark, String name, Optional<String> detail, Color leader) {
        double width = room - LEADER - 6 - (mark.isPresent() ? SIGN + 4 : 0);
        TextBlock heading = TextBlock.of(letters, name, TextStyle.NOTE_NAME, width, 3);
        TextBlock below = TextBlock.of(letters, detail.orElse(""), TextStyle.NOTE, width, 4);
        notes.add(new Note(about, mark, heading, below, leader));
    }

    /** Draws all, between these heights of the drawing. */
    void draw(Graphics2D graphics, double top, double bottom) {
        notes.sort(Comparator.comparingDouble(note -> note.about().y()));
        double[] tops = new double[notes.size()];
        double free = top;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = Math.max(free, notes.get(i).about().y() - notes.get(i).height() / 2);
            free = tops[i] + notes.get(i).height() + GAP;
        }
        double limit = bottom;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], limit - notes.get(i).height());
            limit = tops[i] - GAP;
        }
        for (int i = 0; i < tops.length; i++) {
            draw(graphics, notes.get(i), tops[i]);
        }
    }

    private void draw(Graphics2D graphics, Note note, double top) {
        double direction = left ? -1 : 1;
        double middle = top + note.heading().height() / 2;
        Strokes.plain(
                graphics,
                new Line2D.Double(note.about().x(), note.about().y(), edge + direction * LEADER, middle),
                note.leader(),
                Strokes.HAIR);
        double start = edge + direction * (LEADER + 5);
        double text = start + (note.mark().isPresent() ? direction * (SIGN + 4) : 0);
        note.mark().ifPresent(mark -> mark.draw(graphics, left ? start - SIGN : start, middle - SIGN / 2, SIGN));
        if (left) {
            note.heading().drawToLeftOf(graphics, text, top);
            note.below().drawToLeftOf(graphics, text, top + note.heading().height());
        } else {
            note.heading().draw(graphics, text, top);
            note.below().draw(graphics, text, top + note.heading().height());
        }
    }

    private record Note(Spot about, Optional<Mark> mark, TextBlock heading, TextBlock below, Color leader) {
        double height() {
            return heading.height() + below.height();
        }
    }
}
