package io.github.photospec.inspect;

import io.github.photospec.image.SrgbImage;
import io.github.photospec.vision.PortraitObservation;
import java.util.Optional;

/**
 * An inspection together with what it was made from, for drawing what was seen.
 *
 * @param inspection the facts
 * @param image the working image; empty unless the pixels came out whole
 * @param observation what the vision engine saw in it; empty if none looked
 */
public record Examination(
        Inspection inspection, Optional<SrgbImage> image, Optional<PortraitObservation> observation) {}
