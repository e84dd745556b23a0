package io.github.photospec.portal.student;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Looks at one line of text, and says what is the matter with it. */
final class LineValidator implements ConstraintValidator<Line, String> {
    private int most;
    private boolean needed;

    LineValidator() {}

    @Override
    public void initialize(Line constraint) {
        most = constraint.most();
        needed = constraint.needed();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        if (needed && text.isEmpty()) {
            return refused(context, "{portal.record.missing}");
        }
        if (text.length() > most) {
            return refused(context, "{portal.record.long}");
        }
        return text.codePoints().noneMatch(LineValidator::isStrange);
    }

    private static boolean refused(ConstraintValidatorContext context, String message) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
        return false;
    }

    /** Line breaks are no part of a line; databases keep neither U+0000 nor half of a surrogate pair. */
    private static boolean isStrange(int character) {
        return Character.isISOControl(character)
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }
}
