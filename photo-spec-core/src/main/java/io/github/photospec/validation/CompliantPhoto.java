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
 * The photo satisfies a specification. Stands on {@code byte[]}, {@link java.nio.file.Path},
 * {@link io.github.photospec.PhotoInput}, and every type that {@link PhotoValidation} has an extractor for.
 *
 * <p>There is one violation a rule that decides against the photo: its message is the rule's sentence in the language that
 * the validator's messages are in, Chinese or English, and its dynamic payload a {@link RuleViolation}. Broken rules go
 * first; what could not be assessed is only told of a photo that breaks none.
 *
 * <p>{@code null} is valid, as everywhere in Bean Validation: add {@code @NotNull} where a photo is required. An upload of no
 * bytes is not: it breaks the rule {@code readable}.
 *
 * <p>A photo that cannot be opened or read has not been judged, and a violation would tell its sender to take another photo
 * for a full disk or a lost connection: that is a {@link jakarta.validation.ValidationException}. An unknown specification is
 * a mistake in the program: {@link jakarta.validation.ConstraintDeclarationException}, and so is a type without an
 * extractor: {@link jakarta.validation.UnexpectedTypeException}.
 */
@Documented
@Constraint(validatedBy = CompliantPhotoValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(CompliantPhoto.List.class)
public @interface CompliantPhoto {
    /** The specification's id, for example {@code hn-student-cet-pretco}. */
    String spec();

    /** What it means that nobody can tell whether the photo meets a required rule. */
    Undetermined undetermined() default Undetermined.REJECT;

    /**
     * Rules that pass where nobody can tell, while others are refused: {@code bareheaded}, for example, is told by an optional
     * model only. Each must be a rule of the specification.
     */
    String[] acceptUndetermined() default {};

    /**
     * The message of every violation; the default is the rule's sentence. Templates of your own may use
     * <code>{messageInEnglish}</code> and <code>{messageInChinese}</code>.
     */
    String message() default "{io.github.photospec.validation.CompliantPhoto.message}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** What the application attaches to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Several specifications for one photo, for example in different groups. */
    @Documented
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @interface List {
        /** The constraints. */
        CompliantPhoto[] value();
    }
}
