package io.github.photospec.explain;

import io.github.photospec.inspect.Examination;
import io.github.photospec.inspect.HeadFacts;
import io.github.photospec.inspect.HeadOutline;
import io.github.photospec.inspect.PortraitFacts;
import io.github.photospec.report.Report;
import io.github.photospec.report.ReportMessages;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.IntervalRule;
import io.github.photospec.rule.Outcome;
import io.github.photospec.rule.Quantity;
import io.github.photospec.spec.PhotoSpec;
import java.awt.Color;
import java.util.Optional;

/** What is to be drawn. */
record Scene(Examination seen, PhotoSpec spec, Report report, Lettering letters) {
    Texts texts() {
        return letters.texts();
    }

    ReportMessages messages() {
        return ReportMessages.in(texts().locale());
    }

    Optional<PortraitFacts> portrait() {
        return seen.inspection().portrait();
    }

    Optional<HeadFacts> head() {
        return portrait().flatMap(PortraitFacts::head);
    }

    /** Empty also for a head that is not upright. */
    Optional<HeadOutline> outline() {
        return head().flatMap(HeadFacts::outline);
    }

    /** The specification's rule about a quantity. */
    Optional<IntervalRule> rule(Quantity quantity) {
        return spec.rule(quantity.id()).map(IntervalRule.class::cast);
    }

    /** Whether an upright head was seen, and a rule asks for this quantity of it. */
    boolean measures(Quantity quantity) {
        return outline().isPresent() && rule(quantity).isPresent();
    }

    /** How a rule was concluded; empty if there is none. */
    Optional<Mark> mark(Quantity quantity) {
        return report.finding(quantity.id()).map(Finding::outcome).map(Mark::of);
    }

    /** The colour of a line that shows a measured quantity. */
    Color colour(Quantity quantity) {
        return report.finding(quantity.id())
                .map(Finding::outcome)
                .filter(outcome -> outcome == Outcome.FAIL || outcome == Outcome.WARN)
                .map(outcome -> Mark.of(outcome).colour())
                .orElse(Palette.SEEN);
    }
}
