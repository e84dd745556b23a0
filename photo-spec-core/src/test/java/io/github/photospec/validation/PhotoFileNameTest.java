package io.github.photospec.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.identity.NamingProblem;
import io.github.photospec.identity.RefusedName;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoFileNameTest {
    private static final byte[] NOTHING = {};

    private final Validator validator = Validators.english(PhotoValidation.of(PhotoChecker.create()));

    @ParameterizedTest
    @CsvSource({
        "template, 20230001-王小明.jpg, 0",
        "template, 20230001.jpg, 1",
        "spec, 11010519491231002X.jpg, 0",
        "spec, 11010519491231002x.JPG, 0",
        "spec, 110105194912310021.jpg, 1",
        "spec, 11010519491231002X.png, 1",
        "spec, '', 1",
    })
    void names_have_the_templates_form(String property, String name, int violations) {
        assertThat(validate(property, name)).hasSize(violations);
    }

    @Test
    void the_name_of_a_photo_is_read_and_a_photo_without_one_is_valid() {
        assertThat(validate("photo", PhotoInput.of("11010519491231002X.jpg", NOTHING)))
                .isEmpty();
        assertThat(validate("photo", PhotoInput.of("photo.jpg", NOTHING))).hasSize(1);
        assertThat(validate("photo", PhotoInput.of(NOTHING))).isEmpty();
        assertThat(validator.validate(new Forms.Names())).isEmpty();
    }

    @Test
    void a_violation_says_why_and_hides_the_number() {
        ConstraintViolation<?> violation =
                validate("spec", "110105194912310021.jpg").iterator().next();

        HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
        RefusedName refused = detailed.getDynamicPayload(RefusedName.class);

        assertThat(refused.problems()).extracting(NamingProblem::code).containsExactly(NamingProblem.Code.INVALID_ID);
        assertThat(violation.getMessage())
                .startsWith("The identity number in the name is not valid: ")
                .doesNotContain("110105194912310021");
    }

    @Test
    void a_specification_without_a_template_is_a_mistake_in_the_program() {
        assertThatThrownBy(() -> validator.validateValue(Forms.Mistakes.class, "name", "a.jpg"))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage("The specification 'print-1inch' names no files");
    }

    private Set<ConstraintViolation<Forms.Names>> validate(String property, Object name) {
        return validator.validateValue(Forms.Names.class, property, name);
    }
}
