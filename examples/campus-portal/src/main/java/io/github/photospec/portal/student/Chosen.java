package io.github.photospec.portal.student;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text must be one of the codes that may be chosen. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ChosenValidator.class)
@interface Chosen {
    Choice value();

    /** Whether empty text is refused. */
    boolean needed() default true;

    String message() default "{portal.record.choose}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
