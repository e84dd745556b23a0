package io.github.photospec.painting;

/** Proportions of a {@link Sitter}, 1 being average: width of the head, width of the jaw, thickness of the brows. */
public record FaceBuild(double width, double jaw, double brow) {
    /** Average proportions. */
    public static final FaceBuild AVERAGE = new FaceBuild(1, 1, 1);

    public FaceBuild {
        Limits.require("width", width, 0.8, 1.25);
        Limits.require("jaw", jaw, 0.75, 1.15);
        Limits.require("brow", brow, 0, 2);
    }
}
