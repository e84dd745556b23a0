package io.github.photospec.spec;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** What the parts of a file say fits together, and fits what is inherited. */
@Documented
@Retention(RUNTIME)
@Target(TYPE)
@Constraint(validatedBy = SoundReferencesValidator.class)
@interface SoundReferences {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
