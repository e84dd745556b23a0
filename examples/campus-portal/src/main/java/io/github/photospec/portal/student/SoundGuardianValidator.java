package io.github.photospec.portal.student;

import io.github.photospec.identity.IdMessages;
import io.github.photospec.identity.IdResult;
import io.github.photospec.identity.InvalidId;
import io.github.photospec.portal.page.Words;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Looks at a guardian; whether a number is one, photo-spec says. */
final class SoundGuardianValidator implements ConstraintValidator<SoundGuardian, Guardian> {
    private final GuardianNumbers numbers;

    SoundGuardianValidator(GuardianNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public boolean isValid(Guardian guardian, ConstraintValidatorContext context) {
        if (guardian.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        boolean named = isThere(guardian.name(), "name", context);
        boolean related = isThere(guardian.relation(), "relation", context);
        return isNumber(guardian, context) && named && related;
    }

    private static boolean isThere(String text, String field, ConstraintValidatorContext context) {
        return !text.isEmpty() || refused(context, "{portal.record.missing}", field);
    }

    private boolean isNumber(Guardian guardian, ConstraintValidatorContext context) {
        Optional<IdResult> read = numbers.read(guardian);
        if (read.isEmpty()) {
            return refused(context, "{portal.record.choose}", "idType");
        }
        return !(read.get() instanceof InvalidId invalid)
                || refused(
                        // A parameter, because a message is a template, and the reasons are not ours.
                        context.unwrap(HibernateConstraintValidatorContext.class)
                                .addMessageParameter(
                                        "reason", IdMessages.in(Words.locale()).reasons(invalid)),
                        "{portal.record.number}",
                        "idNumber");
    }

    private static boolean refused(ConstraintValidatorContext context, String message, String field) {
        context.buildConstraintViolationWithTemplate(message)
                .addPropertyNode(field)
                .addConstraintViolation();
        return false;
    }
}
