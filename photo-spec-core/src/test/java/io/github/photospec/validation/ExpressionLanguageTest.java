package io.github.photospec.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validator;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In the most careless application: an expression language that may call everything, in all constraints' messages. */
class ExpressionLanguageTest {
    @BeforeEach
    void anExpressionLanguageIsThere() {
        assumeTrue(
                getClass().getClassLoader().getResource("org/glassfish/expressly/ExpressionFactoryImpl.class") != null,
                "mvn verify runs this with an expression language on the class path");
    }

    @Test
    void expressions_in_the_name_of_a_photo_are_not_evaluated() {
        assertThat(validator()
                        .validateValue(
                                Forms.Undetermineds.class, "accepted", PhotoInput.of("photo.${7*7}", new byte[] {1})))
                .extracting(ConstraintViolation::getMessage)
                .contains("The file extension is ＄｛7*7｝; required: jpg or jpeg");
    }

    @Test
    void a_constraint_that_makes_a_template_of_its_value_would_have_it_evaluated() {
        assertThat(validator().validateValue(Careless.class, "name", "photo.${7*7}"))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("photo.49");
    }

    private static Validator validator() {
        return Validators.configuration()
                .messageInterpolator(new ResourceBundleMessageInterpolator())
                .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                .constraintValidatorPayload(PhotoValidation.of(PhotoChecker.create()))
                .buildValidatorFactory()
                .getValidator();
    }

    /** Proves that expressions are evaluated here at all. */
    static final class Careless {
        @Echo
        public @Nullable String name;
    }

    @Constraint(validatedBy = EchoValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Echo {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Does what one must not do. */
    public static final class EchoValidator implements ConstraintValidator<Echo, String> {
        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(value).addConstraintViolation();
            return false;
        }
    }
}
