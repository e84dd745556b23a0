package io.github.photospec.painting;

import java.util.List;

/** The skull with everything on a face that catches light: sockets, cheeks, lips, chin. */
final class FaceRelief {
    /** A bump (or, with negative height, a hollow) on the symmetric face. */
    private record Bump(double x, double y, double width, double length, double height) {
        double at(double fromMidline, double faceY) {
            return height * Ramp.bell((fromMidline - x) / width, (faceY - y) / length);
        }
    }

    private final List<Bump> bumps;

    FaceRelief(Expression expression) {
        double mouth = expression.mouth();
        bumps = List.of(
                new Bump(2.9, 2.7, 1.35, 0.8, -0.95), // eye socket
                new Bump(3.1, 2.55, 1.1, 0.5, 0.35), // eyeball
                new Bump(3.4, 4.5, 1.9, 0.55, 0.42), // brow ridge
                new Bump(4.7, -0.5, 1.5, 1.5, 0.5), // cheekbone
                new Bump(0, -4.2 - mouth * 0.5, 2.6, 1.5 + mouth * 0.5, 0.55), // mouth
                new Bump(0, -6.1 - mouth, 1.7, 0.45, -0.3), // hollow under the lip
                new Bump(0, -7.9 - mouth, 1.6, 1.0, 0.5), // chin
                new Bump(0, -2.75, 0.28, 0.5, -0.12)); // groove under the nose
    }

    double height(double x, double y) {
        double fromMidline = Math.abs(x);
        double height = HeadForm.skull(x, y) + HeadForm.nose(x, y) - smileFold(fromMidline, y);
        for (Bump bump : bumps) {
            height += bump.at(fromMidline, y);
        }
        return height;
    }

    /** The fold from the wing of the nose to the corner of the mouth. */
    private static double smileFold(double fromMidline, double y) {
        double centre = 1.95 + 0.33 * Math.max(0, -1 - y);
        return 0.22 * Ramp.bell((fromMidline - centre) / 0.3) * Ramp.smooth(-4.2, -2.4, y) * Ramp.smooth(-0.6, -1.4, y);
    }
}
