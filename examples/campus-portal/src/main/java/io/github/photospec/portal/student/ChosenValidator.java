package io.github.photospec.portal.student;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;

/** Looks whether a code may be chosen. */
final class ChosenValidator implements ConstraintValidator<Chosen, String> {
    private List<String> codes = List.of();
    private boolean needed;

    ChosenValidator() {}

    @Override
    public void initialize(Chosen constraint) {
        codes = constraint.value().codes();
        needed = constraint.needed();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        return codes.contains(text) || (text.isEmpty() && !needed);
    }
}
