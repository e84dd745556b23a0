package io.github.photospec.explain;

import java.awt.Graphics2D;

/** Something that is laid out before it is drawn, so that the drawing can grow with it. */
interface Part {
    /** In pixels. */
    double height();

    /** Draws it; x and y are its upper left corner. */
    void draw(Graphics2D graphics, double x, double y);
}
