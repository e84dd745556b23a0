package io.github.photospec.make;

import io.github.photospec.internal.repair.Refusal;
import io.github.photospec.internal.repair.Repair;
import io.github.photospec.make.FixedPhoto.Reason;

/** Repairs in the words of this package. */
final class Repairs {
    private Repairs() {}

    static Edit edit(Repair repair) {
        return new Edit(kind(repair.kind()), repair.details());
    }

    static Edit.Kind kind(Repair.Kind kind) {
        return switch (kind) {
            case ORIENTATION -> Edit.Kind.TURNED;
            case METADATA -> Edit.Kind.METADATA_REMOVED;
            case DENSITY -> Edit.Kind.DENSITY_WRITTEN;
            case TRAILING_BYTES -> Edit.Kind.TRAILING_BYTES_REMOVED;
            case END_MARKER -> Edit.Kind.END_MARKER_ADDED;
        };
    }

    static Reason reason(Refusal refusal) {
        return switch (refusal) {
            case DAMAGED -> Reason.DAMAGED;
            case CODING -> Reason.CODING;
            case NOT_ALIGNED -> Reason.NOT_ALIGNED;
            case TOO_LARGE -> Reason.TOO_LARGE;
            case NO_PLACE -> Reason.NO_PLACE;
        };
    }
}
