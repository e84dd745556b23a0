package io.github.photospec.inspect;

import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.vision.FaceLandmarks;
import io.github.photospec.vision.HeadObservation;
import io.github.photospec.vision.Mask;

/**
 * Traces the head in the person mask, along rows that are level with the eyes: the first row from above that holds enough
 * of a person is the hair's top, and the widest reach of the rows from there to the mouth is the head's width.
 */
final class HeadTracer {
    /** Surer than a mask's edge: halos of fine hair and of the mask itself would raise the top. */
    private static final double TOP_FROM = 0.7;

    private static final double SIDE_FROM = 0.5;
    /** So much of the face's width must be filled: a single hair is no top. */
    private static final double TOP_RUN = 0.05;

    private static final double TOP_REACH = 0.5;
    /** The head's highest point lies above the forehead by this share of the face's height at most, with any hair. */
    private static final double HIGHEST = 1.5;

    private static final double WIDEST = 1.2;
    /** Forehead to the top of the skull, as a share of forehead to chin: measured on 15 people with thin hair. */
    private static final double SKULL = 0.28;

    private final Mask person;
    private final FaceLandmarks face;
    private final SrgbImage image;
    private final Spot right;
    private final Spot up;
    private final double step;
    private final double faceWidth;
    private final double faceHeight;

    private HeadTracer(HeadObservation head, SrgbImage image) {
        this.person = head.person();
        this.face = head.landmarks();
        this.image = image;
        double roll = Math.toRadians(head.pose().roll());
        this.right = new Spot(Math.cos(roll), Math.sin(roll));
        this.up = new Spot(Math.sin(roll), -Math.cos(roll));
        this.step = person.placement().scale();
        this.faceWidth = face.leftCheek().distance(face.rightCheek());
        this.faceHeight = face.forehead().distance(face.chin());
    }

    /** The outline in pixels of the image. */
    static HeadOutline trace(HeadObservation head, SrgbImage image) {
        return new HeadTracer(head, image).trace();
    }

    private HeadOutline trace() {
        Spot hairTop = hairTop();
        double[] reach = widestReach(hairTop);
        Spot middle = middle();
        return new HeadOutline(
                hairTop,
                face.forehead().towards(face.chin(), -SKULL),
                face.chin(),
                along(middle, right, reach[1]),
                along(middle, right, -reach[0]),
                face.leftCheek(),
                face.rightCheek(),
                face.leftEye().pupil(),
                face.rightEye().pupil());
    }

    private Spot middle() {
        return face.leftCheek().towards(face.rightCheek(), 0.5);
    }

    /** The forehead itself where the mask shows nothing above it. */
    private Spot hairTop() {
        double half = TOP_REACH * faceWidth;
        int rows = (int) Math.ceil(HIGHEST * faceHeight / step);
        for (int row = rows; row >= 0; row--) {
            Spot level = along(face.forehead(), up, row * step);
            double filled = 0;
            double sum = 0;
            for (double x = -half; x <= half; x += step) {
                Spot place = along(level, right, x);
                if (isPerson(place, TOP_FROM)) {
                    filled += step;
                    sum += x * step;
                }
            }
            if (filled >= TOP_RUN * faceWidth) {
                // The row's upper edge, half a cell above its middle.
                return along(along(level, right, sum / filled), up, step / 2);
            }
        }
        return face.forehead();
    }

    /** How far the head reaches to the picture's left and right of the face's middle, in pixels. */
    private double[] widestReach(Spot hairTop) {
        Spot middle = middle();
        double top = dot(hairTop, up) - dot(middle, up);
        Spot lips = face.mouth().innerUpper();
        double bottom = dot(lips, up) - dot(middle, up);
        double[] reach = new double[2];
        // Every second row: a head is not wider in between.
        for (double y = bottom; y <= top; y += 2 * step) {
            Spot level = along(middle, up, y);
            reach[0] = Math.max(reach[0], reach(level, -step));
            reach[1] = Math.max(reach[1], reach(level, step));
        }
        return reach;
    }

    private double reach(Spot level, double stride) {
        double most = WIDEST * faceWidth;
        double x = 0;
        while (Math.abs(x) < most && isPerson(along(level, right, x), SIDE_FROM)) {
            x += stride;
        }
        return Math.abs(x);
    }

    private boolean isPerson(Spot place, double from) {
        boolean inPicture = place.x() >= 0 && place.y() >= 0 && place.x() < image.width() && place.y() < image.height();
        return inPicture && person.at(place.x(), place.y(), 0) >= from;
    }

    private static double dot(Spot place, Spot direction) {
        return place.x() * direction.x() + place.y() * direction.y();
    }

    private static Spot along(Spot from, Spot direction, double distance) {
        return new Spot(from.x() + distance * direction.x(), from.y() + distance * direction.y());
    }
}
