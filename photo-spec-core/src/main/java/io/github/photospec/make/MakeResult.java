package io.github.photospec.make;

import io.github.photospec.report.Report;
import java.util.List;
import java.util.Optional;

/**
 * What came of making a photo for one specification.
 *
 * @param specId the specification
 * @param original what a check of the original says
 * @param photo what was made; empty if nothing could be. Present beside refusals, it must not be used as it is: it is there
 *     for whoever insists
 * @param refusals why the photo is refused; empty if it may be used
 */
public record MakeResult(String specId, Report original, Optional<MadePhoto> photo, List<Refusal> refusals) {
    public MakeResult {
        refusals = List.copyOf(refusals);
        if (photo.isEmpty() && refusals.isEmpty()) {
            throw new IllegalArgumentException("Nothing was made, and nobody says why");
        }
    }

    /** Whether a photo was made that may be used; a person may still have to look at it. */
    public boolean isDelivered() {
        return refusals.isEmpty();
    }
}
