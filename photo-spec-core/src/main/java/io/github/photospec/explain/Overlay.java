package io.github.photospec.explain;

/** Draws one kind of observation over a photo. Draws nothing where nothing was observed, or no rule asks. */
@FunctionalInterface
interface Overlay {
    void draw(Board board);
}
