package io.github.photospec.vision;

import io.github.photospec.image.Spot;

/**
 * Places on a face. Left and right are the person's own: the left eye is at the picture's right.
 *
 * @param leftEye the left eye
 * @param rightEye the right eye
 * @param mouth the mouth
 * @param forehead on the middle line, at or just below the hairline
 * @param noseTip the tip of the nose
 * @param chin lowest point of the chin, on the middle line
 * @param leftCheek where the face turns to the left ear, at about the height of the eyes
 * @param rightCheek where the face turns to the right ear
 */
public record FaceLandmarks(
        Eye leftEye,
        Eye rightEye,
        Mouth mouth,
        Spot forehead,
        Spot noseTip,
        Spot chin,
        Spot leftCheek,
        Spot rightCheek) {
    /**
     * An eye: six places on the edge of its lids, and its pupil.
     *
     * @param pupil the pupil's centre, or where it would be behind a lid or a dark glass
     * @param outer corner at the temple
     * @param inner corner at the nose
     * @param upperOuter on the upper lid, a third from the outer corner
     * @param upperInner on the upper lid, a third from the inner corner
     * @param lowerOuter on the lower lid, below upperOuter
     * @param lowerInner on the lower lid, below upperInner
     */
    public record Eye(
            Spot pupil, Spot outer, Spot inner, Spot upperOuter, Spot upperInner, Spot lowerOuter, Spot lowerInner) {}

    /**
     * A mouth.
     *
     * @param leftCorner outer corner of the lips
     * @param rightCorner outer corner of the lips
     * @param innerUpper middle of the upper lip's lower edge
     * @param innerLower middle of the lower lip's upper edge
     */
    public record Mouth(Spot leftCorner, Spot rightCorner, Spot innerUpper, Spot innerLower) {}
}
