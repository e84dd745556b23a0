package io.github.photospec.identity;

import static io.github.photospec.identity.IdProblem.Code.CHARACTER;
import static io.github.photospec.identity.IdProblem.Code.DAY;
import static io.github.photospec.identity.IdProblem.Code.FIFTEEN_DIGITS;
import static io.github.photospec.identity.IdProblem.Code.LENGTH;
import static io.github.photospec.identity.IdProblem.Code.LOOKALIKE;
import static io.github.photospec.identity.IdProblem.Code.MONTH;
import static io.github.photospec.identity.IdProblem.Code.PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.identity.IdProblem.Code;
import io.github.photospec.identity.IdProblem.Part;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdProblemsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final IdReader READER = IdReader.on(TODAY);
    private static final IdReader BOTH = READER.withFifteenDigits();

    /** Numbers with exactly these reasons, in the order of their parts. */
    @ParameterizedTest
    @CsvSource({
        "11010219840506970X,   CHECK",
        "440524189001010014,   CHECK",
        "111111199901101512,   CHECK",
        "440308199902301512,   DAY CHECK",
        "340203199902560163,   DAY CHECK",
        "110105194913310021,   MONTH",
        "110105194900120026,   MONTH",
        "110105200102290029,   DAY",
        "11010519490431002X,   DAY",
        "110105000112310023,   TOO_EARLY",
        "000000194912310027,   PROVINCE",
        "990105194912310023,   PROVINCE",
        "996682198501010011,   PROVINCE",
        "932682198501010018,   CHECK",
        "201511221897205960,   PROVINCE MONTH",
        "220201119104955933,   DAY",
        "440524188001010000,   CHECK ROUNDED",
        "440524188001009984,   DAY CHECK FLOATING",
        "3301022011022000D6,   CHARACTER",
        "1101051949123100X2,   CHARACTER",
        "X1010519491231002X,   CHARACTER",
        "11010519491231002\u0425, LOOKALIKE",
        "11010519491231002\u00d7, LOOKALIKE",
        "11O10519491231002X,   LOOKALIKE",
        "11010519491231002\u0664, CHARACTER",
        "A1010519491331002B,   CHARACTER MONTH CHARACTER",
        "11010519491231002*,   MASKED",
        "110***********002X,   MASKED",
        "44030819990110,       LENGTH",
        "110105-19491231-002X, LENGTH CHARACTER",
        "4.30102E+17,          SCIENTIFIC",
        "4.30102199001011e17,  SCIENTIFIC",
        "4E+17,                SCIENTIFIC",
        "430102199001011234.0, DECIMAL",
        "430102199001011000.00, DECIMAL",
        "360198910283844,      DAY",
        "610104620932690,      DAY",
        "11010549123100X,      CHARACTER",
        "PAK310080010104,      CHECK",
        "PAK990080010103,      PROVINCE CHECK",
        "TES12345678901 j,     CHARACTER MONTH",
        "'',                   EMPTY",
        "\u3000,               EMPTY",
        "?,                    LENGTH CHARACTER"
    })
    void a_text_is_refused_for_all_its_reasons(String text, String reasons) {
        List<Code> codes = Arrays.stream(reasons.split(" ")).map(Code::valueOf).toList();

        assertThat(problems(BOTH, text)).extracting(IdProblem::code).isEqualTo(codes);
    }

    @Test
    void old_numbers_are_refused_for_being_old_and_for_all_else() {
        assertThat(problems(READER, "610104620927690"))
                .extracting(IdProblem::code)
                .containsExactly(FIFTEEN_DIGITS);
        assertThat(problems(READER, "990104620932690"))
                .extracting(IdProblem::code)
                .containsExactly(FIFTEEN_DIGITS, PROVINCE, DAY);
    }

    @Test
    void a_problem_names_its_part_and_what_cannot_be() {
        assertThat(problems(READER, "110105194913310021")).containsExactly(IdProblem.of(Part.BIRTH_DATE, MONTH, 13));
        assertThat(problems(READER, "110105200102290029")).containsExactly(IdProblem.of(Part.BIRTH_DATE, DAY, 29));
        assertThat(problems(READER, "11010519491231002\u0425"))
                .containsExactly(IdProblem.of(Part.CHECK, LOOKALIKE, 18, "U+0425", "X"));
        assertThat(problems(READER, "3301022011022000D6"))
                .containsExactly(IdProblem.of(Part.SEQUENCE, CHARACTER, 17, "U+0044"));
    }

    @ParameterizedTest
    @CsvSource({
        "18000101, true",
        "17991231, false",
        "20261101, true",
        "20261102, false",
        "20261201, false",
        "20270101, false"
    })
    void birth_dates_run_from_1800_to_today(String birth, boolean valid) {
        assertThat(READER.read(CheckOracle.complete("110105" + birth + "002"))
                        .valid()
                        .isPresent())
                .isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "19000228, true",
        "19000229, false",
        "20000229, true",
        "20040229, true",
        "20010229, false",
        "20040230, false"
    })
    void leap_years_are_the_calendars(String birth, boolean valid) {
        assertThat(READER.read(CheckOracle.complete("110105" + birth + "002"))
                        .valid()
                        .isPresent())
                .isEqualTo(valid);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 16, 20, 24, 30, 38, 40, 47, 49, 55, 60, 66, 70, 72, 80, 84, 89})
    void numbers_of_no_province_are_refused(int province) {
        String digits = String.format("%02d010519491231002", province);

        assertThat(problems(READER, CheckOracle.complete(digits)))
                .extracting(IdProblem::code)
                .containsExactly(PROVINCE);
    }

    @Test
    void a_text_of_any_length_is_refused_without_reading_it() {
        assertThat(problems(READER, "1".repeat(5_000_000)))
                .containsExactly(IdProblem.of(Part.WHOLE, LENGTH, 5_000_000));
        assertThat(READER.read(" ".repeat(238) + "11010519491231002X").valid()).isPresent();
        assertThat(READER.read(" ".repeat(239) + "11010519491231002X").valid()).isEmpty();
    }

    @Test
    void what_is_shown_of_a_refused_text_is_masked_and_printable() {
        assertThat(READER.read("\u001b[1\u202e10105194912310021").masked()).isEqualTo("?[1*************0021");
        assertThat(READER.read("1".repeat(300)).masked()).isEqualTo("111" + "*".repeat(24) + "1111");
    }

    private static List<IdProblem> problems(IdReader reader, String text) {
        IdResult result = reader.read(text);
        assertThat(result).as(result.toString()).isInstanceOf(InvalidId.class);
        return ((InvalidId) result).problems();
    }
}
