package io.github.photospec.validation;

import io.github.photospec.report.Report;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Reading;
import jakarta.validation.ConstraintViolation;
import java.util.Optional;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * What a violation of {@link CompliantPhoto} knows beyond its message: for programs, and for advice in words through
 * {@link io.github.photospec.report.ReportMessages}.
 *
 * @param report the whole report
 * @param finding the finding of it that became this violation
 */
public record RuleViolation(Report report, Finding finding) {
    /** The details of a violation; empty if it is one of another constraint. */
    public static Optional<RuleViolation> of(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
        return Optional.ofNullable(detailed.getDynamicPayload(RuleViolation.class));
    }

    /** The rule's id, for example {@code file-size}. */
    public String rule() {
        return finding.rule();
    }

    /** What was found; empty if nothing was. */
    public Optional<Reading> measured() {
        return finding.measured();
    }

    /** The rule's place in the report, from 0: validators give violations in no order. */
    public int place() {
        return report.findings().indexOf(finding);
    }
}
