package io.github.photospec.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A photo's file name has the form of a template, and an identity number in it is one. Stands on any {@link CharSequence}, and
 * on everything that {@link CompliantPhoto} stands on, whose name is read; a photo without a name is valid.
 *
 * <p>There is one violation with every reason and a {@link io.github.photospec.identity.RefusedName} as dynamic payload; no
 * message shows the name. What {@link io.github.photospec.identity.PhotoNaming#read(String)} mends is valid. {@code null} is
 * valid, empty text is not.
 */
@Documented
@Constraint(validatedBy = PhotoFileNameValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(PhotoFileName.List.class)
public @interface PhotoFileName {
    /** The template, for example <code>{studentNo}-{name}.jpg</code>; or leave it empty and name a specification. */
    String template() default "";

    /** The id of the specification whose template it is; empty if a template is given. */
    String spec() default "";

    /** The violation's message; the default says what is wrong. Your own may use the same places as {@link CompliantPhoto#message}. */
    String message() default "{io.github.photospec.validation.PhotoFileName.message}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** What the application attaches to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Several constraints on one name, for example in different groups. */
    @Documented
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @interface List {
        /** The constraints. */
        PhotoFileName[] value();
    }
}
