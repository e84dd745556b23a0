package io.github.photospec.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.photospec.identity.IdType;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The text is an identity number: by default that of a resident identity card (居民身份证) with its check character. Stands on
 * any {@link CharSequence}.
 *
 * <p>There is one violation with every reason, which does not show the number, and an {@link io.github.photospec.identity.InvalidId} as
 * dynamic payload. Small disfigurements that {@link io.github.photospec.identity.IdReader} mends, such as full-width digits
 * and white space, are valid: store the number that it reads. {@code null} is valid, empty text is not. The birth date may
 * not lie after today in China, by the validator's clock.
 */
@Documented
@Constraint(validatedBy = ResidentIdNumberValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(ResidentIdNumber.List.class)
public @interface ResidentIdNumber {
    /** The documents whose numbers are valid, at least one; the violation's reasons are those of the first. */
    IdType[] types() default IdType.RESIDENT;

    /** Whether the 15 digits of old cards are valid too; they have no check character. */
    boolean fifteenDigits() default false;

    /** The violation's message; the default says what is wrong. Your own may use the same places as {@link CompliantPhoto#message}. */
    String message() default "{io.github.photospec.validation.ResidentIdNumber.message}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** What the application attaches to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Several constraints on one number, for example in different groups. */
    @Documented
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @interface List {
        /** The constraints. */
        ResidentIdNumber[] value();
    }
}
