package io.github.photospec.rule;

/** Which side of the frame a share is a share of. */
enum Axis {
    ACROSS,
    DOWN
}
