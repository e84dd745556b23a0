package io.github.photospec.rule;

import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.Readability;

/** Readings that quantities and attributes share. */
final class Readings {
    private Readings() {}

    /** Why there are no pixels to measure. */
    static Reading withoutPixels(Inspection inspection) {
        return Reading.unknown(
                inspection.readability() == Readability.NOT_TRIED
                        ? Reading.Reason.NOT_DECODED
                        : Reading.Reason.UNREADABLE);
    }
}
