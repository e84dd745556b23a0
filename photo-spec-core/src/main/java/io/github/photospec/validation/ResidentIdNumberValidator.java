package io.github.photospec.validation;

import io.github.photospec.identity.IdMessages;
import io.github.photospec.identity.IdReader;
import io.github.photospec.identity.IdResult;
import io.github.photospec.identity.IdType;
import io.github.photospec.identity.InvalidId;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks {@link ResidentIdNumber}; public only because Bean Validation makes it. */
public final class ResidentIdNumberValidator implements ConstraintValidator<ResidentIdNumber, CharSequence> {
    private List<IdType> types = List.of();
    private boolean fifteenDigits;

    /** For Bean Validation. */
    public ResidentIdNumberValidator() {
        // What the constraint says comes later, by initialize.
    }

    /** Called once a constraint. */
    @Override
    public void initialize(ResidentIdNumber constraint) {
        types = List.of(constraint.types());
        fifteenDigits = constraint.fifteenDigits();
        if (types.isEmpty()) {
            throw new ConstraintDeclarationException("@ResidentIdNumber needs at least one type");
        }
    }

    /** Whether the text is a number of one of the documents; null is valid. */
    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        IdReader reader = ChinaToday.reader(context);
        IdReader ids = fifteenDigits ? reader.withFifteenDigits() : reader;
        List<IdResult> results =
                types.stream().map(type -> ids.read(type, value.toString())).toList();
        if (results.stream().anyMatch(result -> result.valid().isPresent())) {
            return true;
        }
        InvalidId invalid = (InvalidId) results.get(0);
        new Violations(context).add(invalid, locale -> IdMessages.in(locale).reasons(invalid));
        return false;
    }
}
