package io.github.photospec.painting;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/**
 * Places face units on a canvas. Face units: x to the right, y up, the origin between the nose and the eyes, which are
 * 6.2 apart; the chin of a closed mouth is at {@value #CHIN}. {@code wide} stretches x only.
 */
record FaceGrid(double centreX, double centreY, double unit, double wide) {
    /** Height of the lowest point of the chin. */
    static final double CHIN = -9.45;

    /** How far the chin drops from a shut to a wide open mouth. */
    static final double CHIN_DROP = 0.9;

    static double chin(Expression expression) {
        return CHIN - CHIN_DROP * expression.mouth();
    }

    double x(double faceX) {
        return centreX + faceX * unit * wide;
    }

    double y(double faceY) {
        return centreY - faceY * unit;
    }

    double faceX(double x) {
        return (x - centreX) / (unit * wide);
    }

    double faceY(double y) {
        return (centreY - y) / unit;
    }

    /** A length such as a line width in pixels. */
    double length(double faceUnits) {
        return faceUnits * unit;
    }

    Path2D open(Curve curve) {
        return curve.path(this, false);
    }

    Path2D closed(Curve curve) {
        return curve.path(this, true);
    }

    /** The area that the first curve bounds together with the second, which runs back. */
    Path2D between(Curve there, Curve back) {
        Path2D path = open(there);
        path.append(open(back), true);
        path.closePath();
        return path;
    }

    Shape ellipse(double x, double y, double radiusX, double radiusY) {
        double halfWidth = radiusX * unit * wide;
        double halfHeight = radiusY * unit;
        return new Ellipse2D.Double(x(x) - halfWidth, y(y) - halfHeight, 2 * halfWidth, 2 * halfHeight);
    }

    Shape line(Spot from, Spot to) {
        return new Line2D.Double(x(from.x()), y(from.y()), x(to.x()), y(to.y()));
    }
}
