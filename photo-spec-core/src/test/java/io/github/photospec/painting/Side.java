package io.github.photospec.painting;

/** A half of the face as the viewer sees it: the sitter's right eye is on the {@link #LEFT}. */
enum Side {
    LEFT(-1),
    RIGHT(1);

    private final int sign;

    Side(int sign) {
        this.sign = sign;
    }

    /** Factor that takes x coordinates drawn for the right half to this half. */
    int sign() {
        return sign;
    }

    /** The landmark index of this half. */
    int choose(int left, int right) {
        return this == LEFT ? left : right;
    }
}
