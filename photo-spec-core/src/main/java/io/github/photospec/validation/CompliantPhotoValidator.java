package io.github.photospec.validation;

import io.github.photospec.PhotoInput;
import io.github.photospec.report.Report;
import io.github.photospec.report.ReportMessages;
import io.github.photospec.rule.Attribute;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.Outcome;
import io.github.photospec.rule.Rule;
import io.github.photospec.spec.PhotoSpec;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks {@link CompliantPhoto}; public only because Bean Validation makes it. */
public final class CompliantPhotoValidator implements ConstraintValidator<CompliantPhoto, Object> {
    private String specId = "";
    private Undetermined undetermined = Undetermined.REJECT;
    private List<String> accepted = List.of();

    /** For Bean Validation. */
    public CompliantPhotoValidator() {
        // What the constraint says comes later, by initialize.
    }

    /** Called once a constraint. */
    @Override
    public void initialize(CompliantPhoto constraint) {
        specId = constraint.spec();
        undetermined = constraint.undetermined();
        accepted = List.of(constraint.acceptUndetermined());
    }

    /** Whether nothing decides against the photo; null is valid. */
    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        PhotoValidation validation = PhotoValidation.of(context);
        Report report = check(validation, validation.photo(value));
        List<Finding> against = against(report);
        Violations violations = new Violations(context);
        against.forEach(finding -> violations.add(
                new RuleViolation(report, finding),
                locale -> ReportMessages.in(locale).message(finding)));
        return against.isEmpty();
    }

    private Report check(PhotoValidation validation, PhotoInput photo) {
        PhotoSpec spec = accepting(validation.spec(specId));
        try {
            return validation.checker().check(photo, spec);
        } catch (IOException e) {
            throw UnreadPhoto.exception(e);
        }
    }

    private PhotoSpec accepting(PhotoSpec spec) {
        try {
            return spec.acceptingUndetermined(undetermined == Undetermined.ACCEPT ? acceptable(spec) : accepted);
        } catch (IllegalArgumentException e) {
            throw new ConstraintDeclarationException(e.getMessage(), e);
        }
    }

    private static List<String> acceptable(PhotoSpec spec) {
        return spec.rules().stream()
                .map(Rule::id)
                .filter(id -> !id.equals(Attribute.READABLE.id()))
                .toList();
    }

    private static List<Finding> against(Report report) {
        return switch (report.verdict()) {
            case COMPLIANT -> List.of();
            case UNDETERMINED -> required(report, Outcome.NOT_ASSESSED);
            case NON_COMPLIANT -> required(report, Outcome.FAIL);
        };
    }

    private static List<Finding> required(Report report, Outcome outcome) {
        return report.findings(outcome)
                .filter(finding -> finding.level() == Level.REQUIRED)
                .toList();
    }
}
