package io.github.photospec.opencv.internal.head;

/**
 * Tells hair, skin and what is worn on the head apart, pixel by pixel. A part that can be replaced: every implementation
 * passes {@code CoveringModelContract}. For one thread.
 */
public interface CoveringModel {
    /**
     * Labels a head.
     *
     * @param crop the head, cut out so that every head lies alike
     * @param person where the person is, 0..255 for 0..1, one for each pixel of the crop
     */
    HeadLabels label(HeadCrop crop, byte[] person);
}
