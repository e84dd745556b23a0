package io.github.photospec.inspect;

import io.github.photospec.vision.FaceLandmarks;

/**
 * How far eyes and mouth are open.
 *
 * @param eyes mean height of the less open eye's gap as a share of the eye's width
 * @param mouth height of the gap between the lips as a share of the mouth's width
 */
record Openings(double eyes, double mouth) {
    static Openings of(FaceLandmarks face) {
        return new Openings(Math.min(eye(face.leftEye()), eye(face.rightEye())), mouth(face.mouth()));
    }

    /** The eye aspect ratio of Soukupová and Čech, 2016. */
    private static double eye(FaceLandmarks.Eye eye) {
        double gaps =
                eye.upperOuter().distance(eye.lowerOuter()) + eye.upperInner().distance(eye.lowerInner());
        return ratio(gaps, 2 * eye.outer().distance(eye.inner()));
    }

    private static double mouth(FaceLandmarks.Mouth mouth) {
        return ratio(
                mouth.innerUpper().distance(mouth.innerLower()),
                mouth.leftCorner().distance(mouth.rightCorner()));
    }

    private static double ratio(double gap, double width) {
        return width == 0 ? 0 : gap / width;
    }
}
