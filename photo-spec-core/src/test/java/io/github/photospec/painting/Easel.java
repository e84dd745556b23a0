package io.github.photospec.painting;

import java.util.Random;

/** Everything the painters of one portrait share. */
record Easel(Sitter sitter, FaceGrid grid, int width, int height, PartMap.Marker marker, FaceMarks marks) {
    static Easel of(Sitter sitter, FaceGrid grid, int width, int height) {
        return new Easel(sitter, grid, width, height, new PartMap.Marker(width, height), new FaceMarks());
    }

    /** A brush on a fresh layer. */
    Brush brush() {
        return new Brush(width, height, grid, marker);
    }

    /** Chance for one purpose, so that a change of the hat leaves the freckles where they were. */
    Random random(String purpose) {
        return new Random(sitter.seed() * 1_000_003L + purpose.hashCode());
    }
}
