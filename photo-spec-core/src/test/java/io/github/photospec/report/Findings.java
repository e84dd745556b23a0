package io.github.photospec.report;

import io.github.photospec.inspect.FileFacts;
import io.github.photospec.inspect.InspectionWarning;
import io.github.photospec.rule.Citation;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Finding.Code;
import io.github.photospec.rule.Interval;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.Outcome;
import io.github.photospec.rule.Quantity;
import io.github.photospec.rule.Reading;
import io.github.photospec.rule.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Findings and reports made by hand. */
final class Findings {
    static final ReportMessages ZH = ReportMessages.in(Locale.CHINESE);
    static final ReportMessages EN = ReportMessages.in(Locale.ENGLISH);

    private Findings() {}

    /** What a required rule finds, judged as rules judge. */
    static Finding required(Quantity quantity, double value, Interval limits) {
        return measured(quantity, quantity.unit(), value, limits, Level.REQUIRED);
    }

    static Finding recommended(Quantity quantity, double value, Interval limits) {
        return measured(quantity, quantity.unit(), value, limits, Level.RECOMMENDED);
    }

    static Finding measured(Quantity quantity, Unit unit, double value, Interval limits, Level level) {
        Code code = Code.PASSED;
        if (limits.startsAbove(value)) {
            code = Code.BELOW;
        } else if (limits.endsBelow(value)) {
            code = Code.ABOVE;
        }
        return new Finding(
                quantity.id(),
                outcome(code, level),
                level,
                code,
                Optional.of(Reading.of(value)),
                Optional.of(unit),
                Optional.of(limits),
                List.of(),
                Citation.OWN);
    }

    /** What a required rule about words or colours finds. */
    static Finding word(String rule, String seen, String... allowed) {
        Code code = Arrays.asList(allowed).contains(seen) ? Code.PASSED : Code.NOT_ALLOWED;
        return new Finding(
                rule,
                outcome(code, Level.REQUIRED),
                Level.REQUIRED,
                code,
                Optional.of(Reading.of(seen)),
                Optional.empty(),
                Optional.empty(),
                List.of(allowed),
                Citation.OWN);
    }

    /** What a required rule about a number finds where nothing was measured. */
    static Finding without(Quantity quantity, Code code, Outcome outcome, Interval limits) {
        return new Finding(
                quantity.id(),
                outcome,
                Level.REQUIRED,
                code,
                Optional.empty(),
                Optional.of(quantity.unit()),
                Optional.of(limits),
                List.of(),
                Citation.OWN);
    }

    /** What a required rule about words finds where nothing was seen. */
    static Finding without(String rule, Code code, String... allowed) {
        return new Finding(
                rule,
                Outcome.NOT_ASSESSED,
                Level.REQUIRED,
                code,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(allowed),
                Citation.OWN);
    }

    static Report report(List<Finding> findings, InspectionWarning... warnings) {
        FileFacts file =
                new FileFacts(135168, Optional.of("ab12"), Optional.of("430101199001011234.jpg"), Optional.empty());
        return new Report(file, "test-spec", 3, Verdict.of(findings), findings, List.of(warnings));
    }

    private static Outcome outcome(Code code, Level level) {
        if (code == Code.PASSED) {
            return Outcome.PASS;
        }
        return level == Level.REQUIRED ? Outcome.FAIL : Outcome.WARN;
    }
}
