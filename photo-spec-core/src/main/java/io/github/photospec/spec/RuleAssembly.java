package io.github.photospec.spec;

import static io.github.photospec.spec.SpecAssembly.given;

import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.rule.Citation;
import io.github.photospec.rule.ColourRule;
import io.github.photospec.rule.FileNameRule;
import io.github.photospec.rule.Interval;
import io.github.photospec.rule.IntervalRule;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.PrintSize;
import io.github.photospec.rule.Quantity;
import io.github.photospec.rule.Rule;
import io.github.photospec.rule.SetRule;
import io.github.photospec.rule.Source;
import io.github.photospec.rule.Terms;
import io.github.photospec.rule.Unit;
import io.github.photospec.rule.WhenAbsent;
import io.github.photospec.rule.WhenUndetermined;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Makes rules of clean drafts. */
final class RuleAssembly {
    private final Optional<PrintSize> print;
    private final List<Source> sources;
    private final Optional<PhotoNaming> naming;

    RuleAssembly(Optional<PrintSize> print, List<Source> sources, Optional<PhotoNaming> naming) {
        this.print = print;
        this.sources = new ArrayList<>(sources);
        this.sources.add(Source.OWN);
        this.naming = naming;
    }

    /** The rule that every specification has. */
    static Rule readable() {
        Terms terms = new Terms(Level.REQUIRED, WhenAbsent.NOT_ASSESSED, Citation.OWN);
        return new SetRule(SpecAssembly.READABLE, List.of("yes"), terms);
    }

    /** The draft's rule; empty if it takes one away. */
    Optional<Rule> rule(RuleDraft draft) {
        if (draft instanceof QuantityRuleDraft quantity) {
            return Optional.of(intervalRule(quantity));
        }
        if (draft instanceof WordRuleDraft words) {
            return Optional.of(new SetRule(words.attribute(), given(words.in()), terms(words)));
        }
        if (draft instanceof ColourRuleDraft colour) {
            List<Integer> near =
                    given(colour.near()).stream().map(RuleAssembly::rgb).toList();
            return Optional.of(new ColourRule(near, given(colour.tolerance()), terms(colour)));
        }
        if (draft instanceof FileNameRuleDraft) {
            return Optional.of(FileNameRule.of(naming.orElseThrow(), terms(draft)));
        }
        return Optional.empty();
    }

    /** An inherited rule, with the names and on the paper of the specification that inherits it. */
    Rule inherited(Rule rule) {
        if (rule instanceof FileNameRule name) {
            return name.withNaming(naming.orElseThrow());
        }
        return rule instanceof IntervalRule interval && interval.unit() == Unit.MILLIMETRE
                ? new IntervalRule(
                        interval.quantity(),
                        interval.unit(),
                        interval.limits(),
                        interval.recommended(),
                        print,
                        interval.terms())
                : rule;
    }

    static int rgb(String colour) {
        return Integer.parseInt(colour, 1, colour.length(), 16);
    }

    private IntervalRule intervalRule(QuantityRuleDraft draft) {
        Interval limits = draft.limits().interval().orElseThrow();
        Optional<Interval> recommended =
                Optional.ofNullable(draft.recommended()).flatMap(inner -> inner.within(limits));
        Optional<PrintSize> paper = draft.stated() == Unit.MILLIMETRE ? print : Optional.empty();
        return new IntervalRule(draft.quantity(), draft.stated(), limits, recommended, paper, terms(draft));
    }

    private Terms terms(RuleDraft draft) {
        TermsDraft terms = given(draft.terms());
        return new Terms(
                Objects.requireNonNullElse(terms.level(), Level.REQUIRED),
                Objects.requireNonNullElse(terms.absent(), silence(draft)),
                Objects.requireNonNullElse(terms.undetermined(), WhenUndetermined.NOT_ASSESSED),
                Citations.parse(given(terms.source()), sources));
    }

    /** Most files say nothing about density, or an aspect ratio only: silence there warns. */
    private static WhenAbsent silence(RuleDraft draft) {
        return draft.id().equals(Quantity.DENSITY.id()) ? WhenAbsent.WARN : WhenAbsent.NOT_ASSESSED;
    }
}
