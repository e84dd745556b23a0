package io.github.photospec.portal.student;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.portal.testing.PortalTest;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class StudentRecordTest {
    private static final Guardian FATHER = new Guardian("王大明", "父亲", "chinese-passport", "E12345678");

    private final Validator validator;

    @Autowired
    StudentRecordTest(Validator validator) {
        this.validator = validator;
    }

    @ParameterizedTest
    @CsvSource({
        "41000, false",
        "410004, true",
        "4100041, false",
        "41000a, false",
        "４１０００４, true",
        "'', false",
    })
    void a_postcode_has_six_digits(String postcode, boolean right) {
        assertThat(isRight(record(postcode, "13800138000", "Wang", "", "", FATHER)))
                .isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "13800138000, true",
        "1380013800, false",
        "138001380000, false",
        "12800138000, false",
        "0731-8888888, true",
        "073188888888, true",
        "88888888, false",
        "+85291234567, true",
        "+123456, false",
    })
    void a_phone_can_be_called(String phone, boolean right) {
        assertThat(isRight(record("410004", phone, "Wang", "", "", FATHER))).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"Wang Zihan, true", "Lǚ Nǚ'ér, true", "王子涵, false", "Wang2, false", "'', false"})
    void pinyin_is_latin(String pinyin, boolean right) {
        assertThat(isRight(record("410004", "13800138000", pinyin, "", "", FATHER)))
                .isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"11, false", "12, true", "30, true", "31, false"})
    void a_bank_account_has_twelve_to_thirty_digits(int digits, boolean right) {
        assertThat(isRight(record("410004", "13800138000", "Wang", "6".repeat(digits), "", FATHER)))
                .isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"50, true", "51, false"})
    void a_station_has_fifty_characters_at_most(int characters, boolean right) {
        assertThat(isRight(record("410004", "13800138000", "Wang", "", "站".repeat(characters), FATHER)))
                .isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"E12345678, true", "E1234567, false", "E123456789, false", "'', false"})
    void a_guardians_number_follows_its_document(String number, boolean right) {
        assertThat(isRight(record("410004", "13800138000", "Wang", "", "", FATHER.withIdNumber(number))))
                .isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"'line\nbreak', false", "'zero\u0000', false", "'half\ud800', false", "𠮷野, true"})
    void a_text_is_one_that_databases_keep(String station, boolean right) {
        assertThat(isRight(record("410004", "13800138000", "Wang", "", station, FATHER)))
                .isEqualTo(right);
    }

    @Test
    void nobody_is_no_guardian_and_nothing_is_told_of_anybody() {
        StudentRecord record = record("410004", "13800138000", "Wang", "", "", Guardian.NOBODY);

        assertThat(isRight(record)).isFalse();
        assertThat(record.toString() + FATHER).doesNotContain("1380013", "王", "E123");
    }

    private boolean isRight(StudentRecord record) {
        return validator.validate(record).isEmpty();
    }

    private static StudentRecord record(
            String postcode, String phone, String pinyin, String bank, String station, Guardian guardian) {
        return new StudentRecord(
                "",
                "1",
                "汉族",
                "湖南",
                "13",
                "10",
                postcode,
                phone,
                pinyin,
                "AB",
                "某路1号",
                "a@b.cn",
                station,
                bank,
                List.of(guardian));
    }
}
