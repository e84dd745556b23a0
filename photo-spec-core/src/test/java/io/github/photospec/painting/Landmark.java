package io.github.photospec.painting;

/** A painted facial point in pixels, origin at the top left corner of the picture; may lie outside a tight frame. */
public record Landmark(double x, double y) {}
