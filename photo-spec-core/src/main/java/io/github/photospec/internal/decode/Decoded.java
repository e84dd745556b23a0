package io.github.photospec.internal.decode;

import io.github.photospec.image.SrgbImage;
import java.util.List;
import java.util.Optional;

/**
 * What came out of a photo's bytes.
 *
 * @param outcome how well it went
 * @param image the working image, upright; present exactly if the outcome {@linkplain Outcome#hasImage() has one}
 * @param opaque whether no pixel can be transparent, because the file keeps no opacity
 * @param profileIgnored whether an embedded colour profile was broken or does not fit, and was left out
 * @param convertedFrom the profile or the inks that colours were converted from; empty if they were sRGB already
 * @param complaints the decoder's own words on damaged data and on oddities, without doubles
 */
public record Decoded(
        Outcome outcome,
        Optional<SrgbImage> image,
        boolean opaque,
        boolean profileIgnored,
        Optional<String> convertedFrom,
        List<String> complaints) {
    public Decoded {
        if (outcome.hasImage() != image.isPresent()) {
            throw new IllegalArgumentException(outcome + (image.isPresent() ? " with" : " without") + " an image");
        }
        complaints = List.copyOf(complaints);
    }

    static Decoded without(Outcome outcome, String complaint) {
        return new Decoded(outcome, Optional.empty(), true, false, Optional.empty(), List.of(complaint));
    }

    /** A copy that says what the reader itself converted colours from. */
    Decoded convertedFrom(String name) {
        return new Decoded(outcome, image, opaque, profileIgnored, Optional.of(name), complaints);
    }

    /** How well the decoding went. */
    public enum Outcome {
        /** All picture data was there and fitted. */
        WHOLE,
        /** A picture came out, but part of its data is missing or broken. */
        DAMAGED,
        /** The data contradict their format: no picture. */
        CORRUPT,
        /** A format, or a variant of one, that is not decoded here. */
        UNSUPPORTED,
        /** A single row would be too long to hold, or the whole of a picture that can only be decoded whole. */
        TOO_MANY_PIXELS;

        /** Whether there is a working image. */
        public boolean hasImage() {
            return this == WHOLE || this == DAMAGED;
        }
    }
}
