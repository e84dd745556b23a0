package io.github.photospec.opencv.internal.picture;

import io.github.photospec.image.Spot;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/**
 * A map of places: x' = a x + b y + c, y' = d x + e y + f. Places count from the outer corner of the first pixel, so that
 * scaling a picture scales its places.
 */
public record Affine(double a, double b, double c, double d, double e, double f) {
    /** Where everything stays. */
    public static final Affine IDENTITY = new Affine(1, 0, 0, 0, 1, 0);

    /** Scales across and down. */
    public static Affine scaling(double across, double down) {
        return new Affine(across, 0, 0, 0, down, 0);
    }

    /**
     * Moves a place to another, turned about it and scaled.
     *
     * @param degrees clockwise
     */
    public static Affine similarity(Spot from, Spot to, double scale, double degrees) {
        double cos = scale * Math.cos(Math.toRadians(degrees));
        double sin = scale * Math.sin(Math.toRadians(degrees));
        return new Affine(
                cos,
                -sin,
                to.x() - cos * from.x() + sin * from.y(),
                sin,
                cos,
                to.y() - sin * from.x() - cos * from.y());
    }

    /** Where a place goes. */
    public Spot apply(Spot place) {
        return new Spot(a * place.x() + b * place.y() + c, d * place.x() + e * place.y() + f);
    }

    /** This map, then another. */
    public Affine then(Affine next) {
        return new Affine(
                next.a * a + next.b * d,
                next.a * b + next.b * e,
                next.a * c + next.b * f + next.c,
                next.d * a + next.e * d,
                next.d * b + next.e * e,
                next.d * c + next.e * f + next.f);
    }

    /** The way back; the map must not flatten the plane. */
    public Affine inverse() {
        double area = a * e - b * d;
        return new Affine(e / area, -b / area, (b * f - c * e) / area, -d / area, a / area, (c * d - a * f) / area);
    }

    /** By how much lengths across grow. */
    public double scale() {
        return Math.hypot(a, d);
    }

    /** How far the map turns clockwise, in degrees. */
    public double degrees() {
        return Math.toDegrees(Math.atan2(d, a));
    }

    /** The matrix for OpenCV, which counts places from the middle of the first pixel. */
    public Mat toMat(MatScope scope) {
        Mat matrix = scope.keep(new Mat(2, 3, CvType.CV_64F));
        matrix.put(0, 0, a, b, c + (a + b) / 2 - 0.5, d, e, f + (d + e) / 2 - 0.5);
        return matrix;
    }
}
