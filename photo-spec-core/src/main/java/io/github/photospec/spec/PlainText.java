package io.github.photospec.spec;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Something to read: some text, on one line, not without end. */
@Documented
@Retention(RUNTIME)
@Target(FIELD)
@Constraint(validatedBy = {})
@Pattern(regexp = "[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]*", message = "not-printable")
@Size(min = 1, message = "blank")
@Size(max = PlainText.MAX_LENGTH, message = "too-long")
@interface PlainText {
    int MAX_LENGTH = 500;

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
