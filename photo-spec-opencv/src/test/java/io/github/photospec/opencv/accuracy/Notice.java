package io.github.photospec.opencv.accuracy;

import io.github.photospec.inspect.Inspection;
import io.github.photospec.rule.Attribute;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Outcome;
import io.github.photospec.rule.Reading;
import io.github.photospec.spec.InvalidSpecException;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.spec.SpecCatalog;
import java.util.List;

/** Judges photos by the rules of a bundled specification that asks for all that the engine tells. */
final class Notice {
    static final String ID = "hn-student-cet-pretco";
    /** The answer of a rule that is not sure. */
    static final String CANNOT_TELL = "cannot tell";

    private static final PhotoSpec SPEC = read();

    private Notice() {}

    /** The specification. */
    static PhotoSpec spec() {
        return SPEC;
    }

    private static PhotoSpec read() {
        try {
            return SpecCatalog.bundled().require(ID);
        } catch (InvalidSpecException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a rule concludes. */
    static Outcome outcome(Inspection photo, String rule) {
        return SPEC.rule(rule).orElseThrow().check(photo).map(Finding::outcome).orElseThrow();
    }

    /** What rules conclude together: the worst. */
    static Outcome worst(Inspection photo, String... rules) {
        List<Outcome> outcomes =
                List.of(rules).stream().map(rule -> outcome(photo, rule)).toList();
        for (Outcome bad : List.of(Outcome.FAIL, Outcome.NOT_ASSESSED, Outcome.WARN)) {
            if (outcomes.contains(bad)) {
                return bad;
            }
        }
        return Outcome.PASS;
    }

    /** The word that an attribute reads, or that it cannot tell. */
    static String word(Inspection photo, Attribute attribute) {
        return attribute.read(photo) instanceof Reading.Word word ? word.value() : CANNOT_TELL;
    }
}
