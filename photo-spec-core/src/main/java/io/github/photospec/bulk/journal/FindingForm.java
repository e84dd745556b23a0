package io.github.photospec.bulk.journal;

import io.github.photospec.rule.Citation;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Finding.Code;
import io.github.photospec.rule.Interval;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.Outcome;
import io.github.photospec.rule.Reading;
import io.github.photospec.rule.Unit;
import java.util.List;
import java.util.Optional;

/** A finding without what was measured, and without its citation, which the specification has. */
record FindingForm(
        String rule,
        Outcome outcome,
        Level level,
        Code code,
        Optional<Unit> unit,
        Optional<Interval> limits,
        List<String> allowed) {
    static FindingForm of(Finding finding) {
        return new FindingForm(
                finding.rule(),
                finding.outcome(),
                finding.level(),
                finding.code(),
                finding.unit(),
                finding.limits(),
                finding.allowed());
    }

    Finding finding(Optional<Reading> measured, Citation citation) {
        return new Finding(rule, outcome, level, code, measured, unit, limits, allowed, citation);
    }
}
