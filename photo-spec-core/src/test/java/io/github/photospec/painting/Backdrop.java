package io.github.photospec.painting;

import java.awt.Color;
import java.awt.image.BufferedImage;

/** What is behind a sitter. Implementations paint any size and are deterministic. */
public interface Backdrop {
    /** Fills the whole canvas, which is of {@link BufferedImage#TYPE_INT_RGB}. */
    void paintOn(BufferedImage canvas);

    /** Whether every pixel has the same colour; the painter then keeps it free of grain, as a cut-out has it. */
    default boolean isFlat() {
        return false;
    }

    /** Exactly 255, 255, 255 everywhere. */
    static Backdrop white() {
        return plain(Color.WHITE);
    }

    /** Exactly one colour everywhere. */
    static Backdrop plain(Color colour) {
        return new PlainBackdrop(colour);
    }

    /** A lit studio wall: the colour behind the head, 7 % darker in the corners. */
    static Backdrop studio(Color colour) {
        return new GradientBackdrop(colour, Tones.lit(colour, 0.93));
    }

    /** From one colour behind the head to another in the corners. */
    static Backdrop gradient(Color centre, Color corners) {
        return new GradientBackdrop(centre, corners);
    }

    /** A wall of bricks. */
    static Backdrop bricks(long seed) {
        return new BrickBackdrop(seed);
    }

    /** Shelves full of books. */
    static Backdrop shelves(long seed) {
        return new ShelfBackdrop(seed);
    }

    /** Leaves with sky between them. */
    static Backdrop foliage(long seed) {
        return new FoliageBackdrop(seed);
    }
}
