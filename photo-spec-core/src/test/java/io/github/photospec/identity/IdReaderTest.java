package io.github.photospec.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final IdReader READER = IdReader.on(TODAY);

    /** GB 11643-1999, annex A; police specimens and tests of other libraries: facts about numbers, not about people. */
    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, RESIDENT,            1949-12-31, FEMALE, CURRENT,   北京市朝阳区",
        "440524188001010014, RESIDENT,            1880-01-01, MALE,   ABOLISHED, 广东省汕头市潮阳县",
        "34052419800101001X, RESIDENT,            1980-01-01, MALE,   UNKNOWN,   安徽省马鞍山市",
        "440308199901101512, RESIDENT,            1999-01-10, MALE,   CURRENT,   广东省深圳市盐田区",
        "500154199804106120, RESIDENT,            1998-04-10, FEMALE, CURRENT,   重庆市开州区",
        "140120197901010008, RESIDENT,            1979-01-01, FEMALE, COLLECTIVE, 山西省太原市市区",
        "362324198001010014, RESIDENT,            1980-01-01, MALE,   ABOLISHED, 江西省上饶地区铅山县",
        "110105200002290021, RESIDENT,            2000-02-29, FEMALE, CURRENT,   北京市朝阳区",
        "710000194912310024, RESIDENT,            1949-12-31, FEMALE, CURRENT,   台湾省",
        "81000019980902013X, RESIDENCE_PERMIT,    1998-09-02, MALE,   CURRENT,   香港特别行政区",
        "820000200009100032, RESIDENCE_PERMIT,    2000-09-10, MALE,   CURRENT,   澳门特别行政区",
        "830000199201300022, RESIDENCE_PERMIT,    1992-01-30, FEMALE, CURRENT,   台湾省",
        "932682198501010017, PERMANENT_RESIDENCE, 1985-01-01, MALE,   CURRENT,   江苏省",
        "911124198108030024, PERMANENT_RESIDENCE, 1981-08-03, FEMALE, CURRENT,   北京市"
    })
    void a_number_tells_document_birth_sex_and_place(
            String number, IdType type, LocalDate birth, Sex sex, Region.Status status, String place) {
        ResidentId id = resident(number);

        assertThat(id.number()).isSameAs(number);
        assertThat(id.type()).isEqualTo(type);
        assertThat(id.birthDate()).isEqualTo(birth);
        assertThat(id.sex()).isEqualTo(sex);
        assertThat(id.region().status()).isEqualTo(status);
        assertThat(id.place().text()).isEqualTo(place);
        assertThat(id.warnings().contains(IdWarning.UNKNOWN_COUNTY)).isEqualTo(status == Region.Status.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002x",
                "11010519491231002\uff38",
                "11010519491231002\uff58",
                "\uff11\uff11\uff10\uff11\uff10\uff15\uff11\uff19\uff14\uff19\uff11\uff12\uff13\uff11\uff10\uff10\uff12\uff38",
                " 11010519491231002X\t",
                "110105 19491231 002X",
                "11010519491231002X\u00a0",
                "\u300011010519491231002X",
                "\ufeff11010519491231002X",
                "\u202a11010519491231002X\u202c",
                "110105\u200b19491231002X\r\n"
            })
    void what_copying_and_pasting_adds_is_taken_away(String text) {
        assertThat(resident(text).number()).isEqualTo("11010519491231002X");
        assertThat(resident(text).warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'11010519491231002X", "\u201811010519491231002x", "=\"11010519491231002X\""})
    void a_spreadsheets_mark_of_text_is_taken_away_and_told(String text) {
        assertThat(resident(text).number()).isEqualTo("11010519491231002X");
        assertThat(resident(text).warnings()).containsExactly(IdWarning.SPREADSHEET_MARK);
    }

    @Test
    void equal_numbers_are_equal_however_they_were_written() {
        assertThat(resident("11010519491231002x"))
                .isEqualTo(resident("11010519491231002X"))
                .hasSameHashCodeAs(resident("11010519491231002X"))
                .isNotEqualTo(resident("440524188001010014"));
    }

    @Test
    void only_foreigners_numbers_tell_a_country() {
        assertThat(resident("932682198501010017").country()).contains("682");
        assertThat(resident("11010519491231002X").country()).isEmpty();
    }

    @Test
    void nothing_shows_the_number() {
        assertThat(resident("11010519491231002X")).hasToString("RESIDENT 110***********002X");
        assertThat(READER.read(IdType.CHINESE_PASSPORT, "EA1234567")).hasToString("CHINESE_PASSPORT E******67");
        assertThat(READER.read("110105194912310021").toString())
                .contains("110***********0021")
                .doesNotContain("110105194912310021", "19491231");
    }

    @Test
    void a_valid_number_that_ends_in_three_zeros_is_worth_a_look() {
        String number = CheckOracle.complete("11010519491230" + "100", '0');

        assertThat(resident(number).warnings()).containsExactly(IdWarning.ENDS_IN_ZEROS);
    }

    @Test
    void fifteen_digits_are_read_only_when_asked_for() {
        assertThat(READER.read("610104620927690").valid()).isEmpty();

        ResidentId id = (ResidentId)
                READER.withFifteenDigits().read("610104620927690").valid().orElseThrow();
        assertThat(id.number()).isEqualTo("610104196209276908");
        assertThat(id.written()).isEqualTo("610104620927690");
        assertThat(id.warnings()).isEqualTo(List.of(IdWarning.FIFTEEN_DIGITS));
        assertThat(id.birthDate()).isEqualTo("1962-09-27");
        assertThat(id.sex()).isEqualTo(Sex.FEMALE);
    }

    /** Sequence numbers 996 to 999 were kept for people born in the 19th century. */
    @ParameterizedTest
    @CsvSource({
        "440524800101995, 44052419800101995, 1980-01-01",
        "440524800101996, 44052418800101996, 1880-01-01",
        "440524800101998, 44052418800101998, 1880-01-01",
        "440524800101999, 44052418800101999, 1880-01-01",
        "440524000101996, 44052418000101996, 1800-01-01",
        "110105000301001, 11010519000301001, 1900-03-01"
    })
    void fifteen_digits_get_their_century(String number, String digits, LocalDate birth) {
        ResidentId id =
                (ResidentId) READER.withFifteenDigits().read(number).valid().orElseThrow();

        assertThat(id.number()).isEqualTo(CheckOracle.complete(digits));
        assertThat(id.birthDate()).isEqualTo(birth);
        assertThat(id.warnings().contains(IdWarning.CENTENARIAN)).isEqualTo(birth.getYear() < 1900);
    }

    @Test
    void a_callers_table_takes_the_bundled_ones_place() throws IOException {
        RegionCodes newer = RegionCodes.read(
                new StringReader("\ufeff# a comment\n\n340000,安徽省,,\n340500,马鞍山市,1980,\r\n340524,新县,2026,\n"));
        IdReader reader = READER.withRegions(newer);

        ResidentId id = (ResidentId) reader.read("34052419800101001X");
        assertThat(id.warnings()).isEmpty();
        assertThat(id.place().text()).isEqualTo("安徽省马鞍山市新县");
        assertThat(((ResidentId) reader.read("11010519491231002X")).warnings())
                .containsExactly(IdWarning.UNKNOWN_COUNTY);
        assertThat(((ResidentId) reader.read("11010519491231002X")).place().text())
                .isEmpty();
    }

    private static ResidentId resident(String text) {
        return (ResidentId) READER.read(text).valid().orElseThrow();
    }
}
