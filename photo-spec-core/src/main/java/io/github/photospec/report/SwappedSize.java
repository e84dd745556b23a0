package io.github.photospec.report;

import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Interval;
import io.github.photospec.rule.Outcome;
import io.github.photospec.rule.Quantity;
import io.github.photospec.rule.Reading;
import java.util.Optional;
import java.util.Set;

/** Recognises photos whose width and height would be right the other way round. */
final class SwappedSize {
    private static final Set<String> RULES =
            Set.of(Quantity.WIDTH.id(), Quantity.HEIGHT.id(), Quantity.ASPECT_RATIO.id());

    private SwappedSize() {}

    /** Whether that is what the finding is about. */
    static boolean explains(Report report, Finding finding) {
        if (!RULES.contains(finding.rule())) {
            return false;
        }
        Optional<Finding> width = missed(report, Quantity.WIDTH);
        Optional<Finding> height = missed(report, Quantity.HEIGHT);
        return width.isPresent()
                && height.isPresent()
                && fits(width.get(), height.get())
                && fits(height.get(), width.get());
    }

    private static Optional<Finding> missed(Report report, Quantity quantity) {
        return report.finding(quantity.id()).filter(finding -> finding.outcome() != Outcome.PASS);
    }

    private static boolean fits(Finding measured, Finding limit) {
        Optional<Interval> limits = limit.limits();
        return limits.isPresent()
                && measured.measured().isPresent()
                && measured.measured().get() instanceof Reading.Amount amount
                && limits.get().contains(amount.value());
    }
}
