package io.github.photospec.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.identity.IdProblem.Code;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredDocumentsTest {
    private static final IdReader READER = IdReader.on(LocalDate.of(2026, 11, 1));

    @ParameterizedTest
    @CsvSource({
        "HONG_KONG_MACAO_PERMIT, H12345678,     H12345678,     H******78",
        "HONG_KONG_MACAO_PERMIT, h12345678,     H12345678,     H******78",
        "HONG_KONG_MACAO_PERMIT, M1234567801,   M1234567801,   M********01",
        "TAIWAN_PERMIT,          12345678,      12345678,      1*****78",
        "TAIWAN_PERMIT,          1234567890,    1234567890,    1*******90",
        "TAIWAN_PERMIT,          1234567890(B), 1234567890(B), 123******0(B)",
        "TAIWAN_PERMIT,          1234567890（B）, 1234567890(B), 123******0(B)",
        "CHINESE_PASSPORT,       EA1234567,     EA1234567,     E******67",
        "CHINESE_PASSPORT,       E12345678,     E12345678,     E******78",
        "CHINESE_PASSPORT,       G12345678,     G12345678,     G******78",
        "CHINESE_PASSPORT,       141234567,     141234567,     1******67",
        "CHINESE_PASSPORT,       PE1234567,     PE1234567,     P******67",
        "CHINESE_PASSPORT,       MA1234567,     MA1234567,     M******67",
        "CHINESE_PASSPORT,       k12345678,     K12345678,     K******78",
        "FOREIGN_PASSPORT,       AB 1234567,    AB1234567,     A******67",
        "FOREIGN_PASSPORT,       7,             7,             *",
        "PERMANENT_RESIDENCE,    pak310080010103, PAK310080010103, PAK********0103",
        "PERMANENT_RESIDENCE,    932682198501010017, 932682198501010017, 932***********0017",
        "RESIDENCE_PERMIT,       830000199201300022, 830000199201300022, 830***********0022",
        "RESIDENT,               11010519491231002x, 11010519491231002X, 110***********002X"
    })
    void a_number_in_the_form_of_its_document_is_taken(IdType type, String text, String number, String masked) {
        ValidId id = READER.read(type, text).valid().orElseThrow();

        assertThat(id.type()).isEqualTo(type);
        assertThat(id.number()).isEqualTo(number);
        assertThat(id.masked()).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "HONG_KONG_MACAO_PERMIT, H123456789,         FORM",
        "HONG_KONG_MACAO_PERMIT, H1234567A,          FORM",
        "HONG_KONG_MACAO_PERMIT, 12345678,           FORM",
        "TAIWAN_PERMIT,          1234567,            FORM",
        "TAIWAN_PERMIT,          123456789,          FORM",
        "CHINESE_PASSPORT,       EI1234567,          FORM",
        "CHINESE_PASSPORT,       EO1234567,          FORM",
        "CHINESE_PASSPORT,       E1234567,           FORM",
        "CHINESE_PASSPORT,       '',                 EMPTY",
        "CHINESE_PASSPORT,       E*****678,          MASKED",
        "FOREIGN_PASSPORT,       ABCDEFGH,           FORM",
        "FOREIGN_PASSPORT,       AB12345678,         FORM",
        "RESIDENT,               830000199201300022, OTHER_TYPE",
        "RESIDENCE_PERMIT,       11010519491231002X, OTHER_TYPE",
        "PERMANENT_RESIDENCE,    11010519491231002X, OTHER_TYPE",
        "RESIDENT,               932682198501010017, OTHER_TYPE",
        "RESIDENT,               12345678,           LENGTH"
    })
    void a_number_in_another_form_is_refused(IdType type, String text, Code reason) {
        InvalidId invalid = (InvalidId) READER.read(type, text);

        assertThat(invalid.problems()).extracting(IdProblem::code).isEqualTo(List.of(reason));
    }

    @Test
    void a_passport_without_a_declaration_is_no_identity_number() {
        assertThat(READER.read("E12345678").valid()).isEmpty();
        assertThat(READER.read("12345678").valid()).isEmpty();
    }

    /** Old foreigners' cards write no century: 000229 was a day in 2000, 010229 never was one. */
    @ParameterizedTest
    @CsvSource({"000229, true", "010229, false", "261101, true", "261102, true", "991231, true", "991301, false"})
    void old_foreigners_cards_have_days_of_either_century(String birth, boolean valid) {
        boolean any = false;
        for (int check = 0; check < 10; check++) {
            any |= READER.read("PAK3100" + birth + "0" + check).valid().isPresent();
        }

        assertThat(any).isEqualTo(valid);
    }
}
