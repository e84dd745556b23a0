package io.github.photospec.rule;

/** The size of the paper photo in millimetres, both above 0. */
public record PrintSize(double width, double height) {
    public PrintSize {
        if (!(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("A print of " + width + " x " + height + " mm has no area");
        }
    }
}
