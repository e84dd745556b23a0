package io.github.photospec.spec;

import io.github.photospec.rule.Quantity;
import io.github.photospec.rule.Unit;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** A quantity must lie in an interval. */
@AttainableLimits
record QuantityRuleDraft(
        Places places,
        Quantity quantity,
        @Nullable Unit unit,
        @Valid LimitsDraft limits,
        @Valid @Nullable LimitsDraft recommended,
        @Valid TermsDraft terms)
        implements RuleDraft {
    @Override
    public String id() {
        return quantity.id();
    }

    /** The unit that the limits are stated in. */
    Unit stated() {
        return unit == null ? quantity.unit() : unit;
    }

    /** Whether a unit is written that the quantity does not have, so that nothing can be said about the numbers. */
    boolean hasUnreadableUnit() {
        return unit == null && places.has("unit");
    }
}
