package io.github.photospec.make;

import io.github.photospec.image.Spot;
import io.github.photospec.inspect.HeadFacts;
import io.github.photospec.inspect.HeadOutline;

/**
 * A head measured along its own axes, as if it stood straight: the origin lies between the pupils, y goes down to the chin.
 *
 * @param origin between the pupils, in pixels of the upright photo
 * @param degrees how far the axes are turned clockwise against the photo's
 * @param hairTop y of the highest point, hair included: below 0
 * @param chin y of the chin: above 0
 * @param headWidth ears and hair included
 * @param faceWidth from cheek to cheek
 * @param interEyeDistance between the pupils
 */
record HeadGeometry(
        Spot origin,
        double degrees,
        double hairTop,
        double chin,
        double headWidth,
        double faceWidth,
        double interEyeDistance) {
    /**
     * A head that leans less is left as it is: the measured angle is wrong by as much (docs/accuracy.md, roll), and turning
     * costs sharpness.
     */
    private static final double STRAIGHT_TO = 1;

    static HeadGeometry of(HeadFacts head, HeadOutline outline) {
        double roll = head.pose().roll();
        double degrees = Math.abs(roll) < STRAIGHT_TO ? 0 : roll;
        Axes axes = new Axes(outline.betweenEyes(), degrees);
        return new HeadGeometry(
                axes.origin(),
                degrees,
                axes.of(outline.hairTop()).y(),
                axes.of(outline.chin()).y(),
                axes.of(outline.left()).x() - axes.of(outline.right()).x(),
                outline.faceWidth(),
                outline.interEyeDistance());
    }

    double headHeight() {
        return chin - hairTop;
    }

    /** The head's axes on the photo. */
    Axes axes() {
        return new Axes(origin, degrees);
    }
}
