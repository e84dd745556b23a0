package io.github.photospec.painting;

/**
 * What is known about a painted portrait. Left and right are those of the picture, not of the sitter.
 *
 * @param leftEarVisible whether at least a third of the ear on the left is left uncovered, unturned and in the frame
 * @param rightEarVisible the same for the ear on the right
 * @param turn the head as painted; a flat picture was bent, so estimators trained on real heads see less yaw and pitch:
 *     compare signs and order, not degrees
 * @param hairTop y of the highest point of the hair (of the skull if bald), in pixels; also under a hat
 * @param chin y of the lowest point of the chin, in pixels
 */
public record PaintedTruth(
        boolean leftEarVisible,
        boolean rightEarVisible,
        boolean bareheaded,
        boolean glasses,
        boolean eyesOpen,
        boolean mouthClosed,
        Turn turn,
        double hairTop,
        double chin) {}
