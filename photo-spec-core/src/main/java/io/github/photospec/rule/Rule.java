package io.github.photospec.rule;

import io.github.photospec.inspect.Inspection;
import java.util.Optional;

/** One demand on a photo, with its source. A rule is a value: immutable, stateless, safe to share between threads. */
public sealed interface Rule permits IntervalRule, SetRule, ColourRule, FileNameRule {
    /** The rule id, unique within a specification: the id of its quantity or attribute. */
    String id();

    /** Level, meaning of silence and of doubt, and source. */
    Terms terms();

    /** A copy with these terms. */
    Rule withTerms(Terms value);

    /** Whether a vision engine matters for it: it is about the person, or about the background round it. */
    boolean usesVision();

    /** What this rule concludes; empty if it does not apply, as a rule about a name to a photo without one. Never throws. */
    Optional<Finding> check(Inspection inspection);
}
