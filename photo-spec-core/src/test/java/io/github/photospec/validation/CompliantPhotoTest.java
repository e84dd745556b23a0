package io.github.photospec.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.fixture.ConformingPhoto;
import io.github.photospec.report.Verdict;
import io.github.photospec.rule.Outcome;
import io.github.photospec.rule.Reading;
import io.github.photospec.spec.SpecCatalog;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompliantPhotoTest {
    private static final byte[] ONE_INCH = photo("print-1inch");
    private static final byte[] STUDENT = photo("hn-student-cet-pretco");

    private final PhotoValidation validation = PhotoValidation.of(PhotoChecker.create());
    private final Validator validator = Validators.english(validation);

    @TempDir
    private Path folder;

    @Test
    void a_photo_that_complies_has_no_violation_whatever_type_holds_it() throws IOException {
        Forms.Photos form = new Forms.Photos();
        form.bytes = ONE_INCH;
        form.file = Files.write(folder.resolve("photo.jpg"), ONE_INCH);
        form.input = PhotoInput.of(ONE_INCH);

        assertThat(validator.validate(form)).isEmpty();
    }

    @Test
    void no_photo_is_valid() {
        assertThat(validator.validate(new Forms.Photos())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes", "file", "input"})
    void every_broken_rule_is_a_violation(String property) throws IOException {
        Object photo = switch (property) {
            case "bytes" -> STUDENT;
            case "file" -> Files.write(folder.resolve("photo.jpg"), STUDENT);
            default -> PhotoInput.of(STUDENT);
        };

        assertThat(validator.validateValue(Forms.Photos.class, property, photo))
                .allSatisfy(violation -> assertThat(violation.getPropertyPath()).hasToString(property))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrder(
                        "The width is 180 px, not 295 px as required", "The height is 240 px, not 413 px as required");
    }

    @Test
    void a_violation_knows_its_rule_what_was_measured_and_the_whole_report() {
        ConstraintViolation<?> violation = validator.validateValue(Forms.Photos.class, "bytes", STUDENT).stream()
                .filter(each -> each.getMessage().contains("width"))
                .findFirst()
                .orElseThrow();

        RuleViolation details = RuleViolation.of(violation).orElseThrow();

        assertThat(details.rule()).isEqualTo("width");
        assertThat(details.measured()).contains(Reading.of(180));
        assertThat(details.report().specId()).isEqualTo("print-1inch");
        assertThat(details.report().verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(details.report().findings().get(details.place())).isEqualTo(details.finding());
    }

    @Test
    void an_upload_of_no_bytes_is_not_readable() {
        assertThat(validator.validateValue(Forms.Photos.class, "bytes", new byte[0]))
                .singleElement()
                .satisfies(violation -> assertThat(RuleViolation.of(violation))
                        .map(RuleViolation::rule)
                        .contains("readable"));
    }

    @Test
    void photos_are_found_in_types_with_an_extractor_and_the_last_one_added_is_asked() {
        Validator extracting = Validators.english(validation
                .withExtractor(CharSequence.class, text -> PhotoInput.of(ONE_INCH))
                .withExtractor(String.class, text -> PhotoInput.of(STUDENT)));

        assertThat(extracting.validateValue(Forms.Photos.class, "upload", CharBuffer.wrap("other text")))
                .isEmpty();
        assertThat(extracting.validateValue(Forms.Photos.class, "upload", "a string"))
                .hasSize(2);
    }

    @Test
    void a_type_without_an_extractor_is_a_mistake_in_the_program() {
        assertThatThrownBy(() -> validator.validateValue(Forms.Photos.class, "upload", "430102"))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessage(
                        "No extractor finds a photo in java.lang.String: add one with PhotoValidation.withExtractor");
    }

    @Test
    void what_nobody_can_tell_is_refused_unless_it_is_accepted() {
        assertThat(rules("rejected", STUDENT)).contains("face-count", "ears-visible", "bareheaded");
        assertThat(rules("partly", STUDENT))
                .contains("face-count", "ears-visible")
                .doesNotContain("bareheaded");
        assertThat(rules("accepted", STUDENT)).isEmpty();
    }

    @Test
    void broken_rules_go_before_what_nobody_can_tell() {
        assertThat(rules("rejected", ONE_INCH)).contains("width", "height").doesNotContain("face-count");
        assertThat(rules("accepted", ONE_INCH)).isEqualTo(rules("rejected", ONE_INCH));
    }

    @Test
    void a_photo_that_cannot_be_read_is_never_accepted() {
        assertThat(rules("accepted", new byte[] {1, 2, 3})).contains("readable");
    }

    @Test
    void findings_that_do_not_decide_are_no_violations() {
        Set<? extends ConstraintViolation<?>> violations =
                validator.validateValue(Forms.Undetermineds.class, "rejected", PhotoInput.of(ONE_INCH));

        assertThat(violations)
                .extracting(violation ->
                        RuleViolation.of(violation).orElseThrow().finding().outcome())
                .containsOnly(Outcome.FAIL);
    }

    @Test
    void a_photo_that_cannot_be_opened_has_not_been_judged_and_its_name_is_not_told() {
        Path missing = folder.resolve("430102200001011234.jpg");

        assertThatThrownBy(() -> validator.validateValue(Forms.Photos.class, "file", missing))
                .isInstanceOf(ValidationException.class)
                .isNotInstanceOf(ConstraintDeclarationException.class)
                .hasStackTraceContaining("430***********1234.jpg")
                .satisfies(
                        thrown -> assertThat(Throwables.getStackTrace(thrown)).doesNotContain("430102200001011234"));
    }

    @Test
    void mistakes_in_an_annotation_are_told_with_what_was_meant() {
        assertThatThrownBy(() -> validator.validateValue(Forms.Mistakes.class, "spec", PhotoInput.of(ONE_INCH)))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessageContaining("print-1inch");
        assertThatThrownBy(() -> validator.validateValue(Forms.Mistakes.class, "rule", PhotoInput.of(ONE_INCH)))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessageContaining("'print-1inch' has no rule 'bareheaded'");
    }

    @Test
    void without_a_configuration_the_bundled_specifications_are_known() {
        Validator plain = Validators.configuration().buildValidatorFactory().getValidator();

        assertThat(plain.validateValue(Forms.Photos.class, "bytes", ONE_INCH)).isEmpty();
        assertThat(plain.validateValue(Forms.Photos.class, "bytes", STUDENT)).hasSize(2);
    }

    @Test
    void the_checkers_catalogue_is_the_constraints() {
        Validator strange =
                Validators.english(PhotoValidation.of(PhotoChecker.create().withCatalog(SpecCatalog.empty())));

        assertThatThrownBy(() -> strange.validateValue(Forms.Photos.class, "bytes", ONE_INCH))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage("No specification 'print-1inch'");
    }

    @Test
    void violations_of_other_constraints_have_no_rule() {
        assertThat(validator.validateValue(Forms.Numbers.class, "number", "1"))
                .singleElement()
                .satisfies(violation -> assertThat(RuleViolation.of(violation)).isEmpty());
    }

    private List<String> rules(String property, byte[] photo) {
        return validator.validateValue(Forms.Undetermineds.class, property, PhotoInput.of(photo)).stream()
                .map(violation -> RuleViolation.of(violation).orElseThrow())
                .map(RuleViolation::rule)
                .sorted()
                .toList();
    }

    private static byte[] photo(String spec) {
        try {
            return ConformingPhoto.of(SpecCatalog.bundled().require(spec)).bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
