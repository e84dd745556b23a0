package io.github.photospec.portal.student;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A guardian must be described in full, with a number that the chosen document can have; or not at all. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SoundGuardianValidator.class)
@interface SoundGuardian {
    String message() default "{portal.record.missing}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
