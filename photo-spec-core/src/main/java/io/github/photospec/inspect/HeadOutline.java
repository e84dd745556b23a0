package io.github.photospec.inspect;

import io.github.photospec.image.Spot;

/**
 * Where an upright head and its parts are, in pixels of the upright photo. Left and right are the person's own. A part
 * that the frame cuts off is taken to end there, or is told where it would be.
 *
 * @param hairTop highest point of the head including hair and what is worn on it
 * @param crown highest point of the skull, estimated from the face below it
 * @param chin lowest point of the chin
 * @param left leftmost point of the head including hair and ear, above the mouth
 * @param right rightmost point, alike
 * @param leftCheek where the face ends at the left
 * @param rightCheek where the face ends at the right
 * @param leftEye the left pupil
 * @param rightEye the right pupil
 */
public record HeadOutline(
        Spot hairTop,
        Spot crown,
        Spot chin,
        Spot left,
        Spot right,
        Spot leftCheek,
        Spot rightCheek,
        Spot leftEye,
        Spot rightEye) {
    /** From the highest point, hair included, down to the chin, in pixels; never below 0. */
    public double headHeight() {
        return Math.max(0, chin.y() - hairTop.y());
    }

    /** The widest extent, ears and hair included, in pixels; never below 0. */
    public double headWidth() {
        return Math.max(0, left.x() - right.x());
    }

    /** From cheek to cheek, in pixels. */
    public double faceWidth() {
        return leftCheek.distance(rightCheek);
    }

    /** Between the pupils, in pixels. */
    public double interEyeDistance() {
        return leftEye.distance(rightEye);
    }

    /** The middle between the pupils. */
    public Spot betweenEyes() {
        return leftEye.towards(rightEye, 0.5);
    }

    /** The same outline in a picture that is so many times as wide and as high. */
    HeadOutline scaled(double across, double down) {
        return new HeadOutline(
                hairTop.scaled(across, down),
                crown.scaled(across, down),
                chin.scaled(across, down),
                left.scaled(across, down),
                right.scaled(across, down),
                leftCheek.scaled(across, down),
                rightCheek.scaled(across, down),
                leftEye.scaled(across, down),
                rightEye.scaled(across, down));
    }
}
