package io.github.photospec.spec;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** There are limits, they do not contradict each other, and some number lies between them. */
@Documented
@Retention(RUNTIME)
@Target(TYPE)
@Constraint(validatedBy = PossibleIntervalValidator.class)
@interface PossibleInterval {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
