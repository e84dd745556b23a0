package io.github.photospec.vision;

import io.github.photospec.image.SrgbImage;
import java.util.OptionalInt;

/** Cuts portraits out of pictures, and lays them on another ground. Safe to share between threads. */
public interface PortraitRenderer {
    /**
     * Makes a portrait: cut out, straightened and resampled as its frame says.
     *
     * <p>Nothing is invented: what lies beyond the photo gets the ground's colour.
     *
     * @param image upright; one person stands in the frame
     * @param frame in pixels of the image; without a ground it lies inside the photo, but for rounding
     * @param ground the colour to lay the person on, {@code 0xRRGGBB}; empty keeps the background as it is
     * @throws VisionException if the engine cannot work here
     * @throws IllegalStateException if it is closed
     */
    RenderedPortrait render(SrgbImage image, PortraitFrame frame, OptionalInt ground);
}
