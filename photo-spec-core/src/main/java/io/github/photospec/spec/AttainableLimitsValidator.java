package io.github.photospec.spec;

import io.github.photospec.rule.Interval;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at a quantity's limits: the accepted, the recommended, and how both relate. */
final class AttainableLimitsValidator implements ConstraintValidator<AttainableLimits, QuantityRuleDraft> {
    @Override
    public boolean isValid(QuantityRuleDraft rule, ConstraintValidatorContext context) {
        Complaints complaints = new Complaints(context);
        complainOfEnds(rule, rule.limits(), complaints);
        LimitsDraft recommended = rule.recommended();
        if (recommended != null) {
            complainOfEnds(rule, recommended, complaints);
            complainOfReach(rule.limits(), recommended, complaints);
        }
        return complaints.isEmpty();
    }

    private static void complainOfEnds(QuantityRuleDraft rule, LimitsDraft limits, Complaints complaints) {
        if (rule.hasUnreadableUnit()) {
            return;
        }
        Interval range = Ranges.of(rule.quantity(), rule.stated());
        complainOfEnd(limits, "equals", limits.equals(), range, complaints);
        complainOfEnd(limits, "min", limits.min(), range, complaints);
        complainOfEnd(limits, "above", limits.above(), range, complaints);
        complainOfEnd(limits, "max", limits.max(), range, complaints);
        complainOfEnd(limits, "below", limits.below(), range, complaints);
    }

    private static void complainOfEnd(
            LimitsDraft limits, String key, @Nullable Double end, Interval range, Complaints complaints) {
        if (end != null && !range.contains(end)) {
            complaints.add(
                    limits.places().of(key),
                    ProblemCode.IMPOSSIBLE_LIMIT,
                    limits.places().pathOf(key),
                    Numbers.show(end),
                    Ranges.show(range));
        }
    }

    private static void complainOfReach(LimitsDraft limits, LimitsDraft recommended, Complaints complaints) {
        Optional<Interval> accepted = limits.interval();
        if (accepted.isEmpty() || recommended.interval().isEmpty()) {
            return;
        }
        Interval outer = accepted.get();
        if (recommended.within(outer).filter(outer::encloses).isEmpty()) {
            Places places = recommended.places();
            complaints.add(places.self(), ProblemCode.RECOMMENDED_OUTSIDE, places.path(), Ranges.show(outer));
        }
    }
}
