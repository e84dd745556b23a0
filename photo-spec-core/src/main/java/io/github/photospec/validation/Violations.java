package io.github.photospec.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import java.util.function.Function;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Adds violations whose sentence comes in the language of the message interpolation.
 *
 * <p>A validator does not know that language: only the interpolator does, later. So a violation carries the sentence in both
 * languages, and the bundles {@code ContributorValidationMessages} hold nothing but which of the two is shown. The template
 * is always the same, so that the interpolator's cache holds one entry a constraint, and nobody's words become a template.
 */
final class Violations {
    private final HibernateConstraintValidatorContext context;

    Violations(ConstraintValidatorContext context) {
        this.context = context.unwrap(HibernateConstraintValidatorContext.class);
        context.disableDefaultConstraintViolation();
    }

    void add(Object payload, Function<Locale, String> sentence) {
        context.addMessageParameter("messageInEnglish", literal(sentence.apply(Locale.ENGLISH)))
                .addMessageParameter("messageInChinese", literal(sentence.apply(Locale.CHINESE)))
                .withDynamicPayload(payload)
                .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addConstraintViolation();
    }

    /**
     * Sentences hold what strangers chose, such as a file's extension. Hibernate Validator 8.0.6 escapes parameters, 8.0.3 does
     * not, and expressions would be evaluated where an application allows them; an escape of ours would be escaped again. So
     * what an interpolator could take for its own is written full-width (ADR 0013).
     */
    private static String literal(String sentence) {
        return sentence.replace('$', '＄')
                .replace('#', '＃')
                .replace('{', '｛')
                .replace('}', '｝')
                .replace('\\', '＼');
    }
}
