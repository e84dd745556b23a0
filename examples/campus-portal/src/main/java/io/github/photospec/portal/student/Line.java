package io.github.photospec.portal.student;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text must be one line that a database can keep. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LineValidator.class)
@interface Line {
    /** How long it may be, in UTF-16 units, as databases' columns are. */
    int most();

    /** Whether empty text is refused. */
    boolean needed() default true;

    String message() default "{portal.record.characters}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
