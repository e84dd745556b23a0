package io.github.photospec.report;

import static io.github.photospec.rule.Level.RECOMMENDED;
import static io.github.photospec.rule.Level.REQUIRED;
import static io.github.photospec.rule.Outcome.FAIL;
import static io.github.photospec.rule.Outcome.NOT_ASSESSED;
import static io.github.photospec.rule.Outcome.PASS;
import static io.github.photospec.rule.Outcome.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.rule.Citation;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void one_failed_required_rule_is_enough() {
        assertThat(Verdict.of(
                        List.of(finding(PASS, REQUIRED), finding(NOT_ASSESSED, REQUIRED), finding(FAIL, REQUIRED))))
                .isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void a_required_rule_that_nobody_assessed_leaves_it_open() {
        assertThat(Verdict.of(List.of(finding(PASS, REQUIRED), finding(NOT_ASSESSED, REQUIRED))))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void warnings_and_recommended_rules_never_change_it() {
        assertThat(Verdict.of(List.of(
                        finding(WARN, REQUIRED),
                        finding(WARN, RECOMMENDED),
                        finding(NOT_ASSESSED, RECOMMENDED),
                        finding(PASS, REQUIRED))))
                .isEqualTo(Verdict.COMPLIANT);
    }

    private static Finding finding(Outcome outcome, Level level) {
        return new Finding(
                "width",
                outcome,
                level,
                Finding.Code.PASSED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Citation.OWN);
    }
}
