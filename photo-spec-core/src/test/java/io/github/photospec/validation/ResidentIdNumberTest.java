package io.github.photospec.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.PhotoChecker;
import io.github.photospec.identity.IdProblem;
import io.github.photospec.identity.InvalidId;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.nio.CharBuffer;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdNumberTest {
    /** The example of GB 11643-1999, annex A. */
    private static final String STANDARD = "11010519491231002X";

    private final Validator validator = Validators.english(PhotoValidation.of(PhotoChecker.create()));

    @ParameterizedTest
    @ValueSource(strings = {STANDARD, "11010519491231002x", " 11010519491231002X", "１１０１０５１９４９１２３１００２Ｘ"})
    void what_the_reader_takes_is_valid(String number) {
        assertThat(validate("number", number)).isEmpty();
    }

    @Test
    void no_number_is_valid_and_empty_text_is_not() {
        assertThat(validator.validate(new Forms.Numbers())).isEmpty();
        assertThat(validate("number", ""))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getMessage()).isEqualTo("There is no number"));
    }

    @Test
    void one_violation_tells_every_reason_and_hides_the_number() {
        ConstraintViolation<?> violation =
                validate("number", "990105194913310021").iterator().next();

        HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
        InvalidId invalid = detailed.getDynamicPayload(InvalidId.class);

        assertThat(invalid.problems())
                .extracting(IdProblem::code)
                .contains(IdProblem.Code.PROVINCE, IdProblem.Code.MONTH);
        assertThat(violation.getMessage()).contains("no province has these two digits", "there is no month 13");
        assertThat(violation).asString().doesNotContain("990105194913310021");
    }

    @ParameterizedTest
    @CsvSource({"110105491231002, old, 0", "110105491231002, number, 1"})
    void fifteen_digits_are_valid_where_they_are_asked_for(String number, String property, int violations) {
        assertThat(validate(property, number)).hasSize(violations);
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 0",
        "E12345678, 0",
        "810000199408230021, 0",
        "11010519491231002, 1",
    })
    void numbers_of_any_of_the_documents_are_valid(String number, int violations) {
        assertThat(validate("any", CharBuffer.wrap(number))).hasSize(violations);
    }

    @Test
    void another_documents_number_is_told_to_be_one() {
        assertThat(validate("number", "810000199408230021"))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getMessage()).contains("residence permit"));
    }

    @Test
    void whoever_was_born_today_in_china_is_born() {
        assertThat(validate("number", "110105202611100020")).noneSatisfy(ResidentIdNumberTest::liesInTheFuture);
        assertThat(validate("number", "110105202611110020")).anySatisfy(ResidentIdNumberTest::liesInTheFuture);
    }

    @Test
    void an_application_can_use_its_own_words() {
        assertThat(validate("worded", "1"))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getMessage())
                        .startsWith("Number: ")
                        .endsWith("应为18位"));
    }

    private static void liesInTheFuture(ConstraintViolation<?> violation) {
        assertThat(violation.getMessage()).contains("it lies in the future");
    }

    private Set<ConstraintViolation<Forms.Numbers>> validate(String property, CharSequence number) {
        return validator.validateValue(Forms.Numbers.class, property, number);
    }
}
