package io.github.photospec.painting;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;

/** Glasses with a dark frame. */
final class GlassesPainter {
    private static final Color GLASS = new Color(200, 215, 230, 22);
    private static final Color FRAME = new Color(34, 30, 32);
    private static final Color SHEEN = new Color(150, 150, 155, 120);

    private GlassesPainter() {}

    static void paint(Brush brush) {
        FaceGrid grid = brush.grid();
        for (Side side : Side.values()) {
            Shape lens = lens(grid, side);
            brush.fill(lens, GLASS);
            brush.draw(lens, FRAME, 0.27);
            brush.draw(lens, SHEEN, 0.09);
            Spot hinge = new Spot(side.sign() * 5.5, 3.1);
            brush.draw(grid.line(hinge, new Spot(side.sign() * 7.9, 3.0)), FRAME, 0.3);
        }
        brush.draw(grid.open(Curve.through("-1.0,2.9 0,3.25 1.0,2.9")), FRAME, 0.26);
    }

    private static Shape lens(FaceGrid grid, Side side) {
        double halfWidth = grid.length(2.25) * grid.wide();
        double corner = grid.length(1.8);
        return new RoundRectangle2D.Double(
                grid.x(side.sign() * 3.25) - halfWidth, grid.y(4.0), 2 * halfWidth, grid.length(3.3), corner, corner);
    }
}
