package io.github.photospec.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodesTest {
    private static final RegionCodes BUNDLED = RegionCodes.bundled();

    /** One code may have been two counties', one after the other. */
    @ParameterizedTest
    @CsvSource({
        "362324, 1980, 江西省宜春地区丰城县",
        "362324, 1990, 江西省上饶地区铅山县",
        "362324, 2020, 江西省上饶地区铅山县",
        "320114, 1983, 江苏省南京市雨花区",
        "320114, 1984, 江苏省南京市雨花台区",
        "110103, 2000, 北京市崇文区",
        "429004, 2020, 湖北省仙桃市",
        "441900, 2020, 广东省东莞市",
        "430000, 2020, 湖南省",
        "430101, 2020, 湖南省长沙市市辖区"
    })
    void a_code_is_named_as_in_the_year(String code, int year, String name) {
        assertThat(BUNDLED.region(code).in(year).text()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "110105, CURRENT",
        "110103, ABOLISHED",
        "430101, COLLECTIVE",
        "140120, COLLECTIVE",
        "340524, UNKNOWN",
        "995501, UNKNOWN",
        "110101, CURRENT",
        "830000, CURRENT",
        "000000, UNKNOWN",
        "999999, UNKNOWN",
        "990001, UNKNOWN"
    })
    void a_code_has_its_status(String code, Region.Status status) {
        assertThat(BUNDLED.region(code).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"34052,县,,", "340524,县,", "340524,,1980,", "340524,县,80,", "340524;县;;", "340524,a\u0007,,"})
    void a_line_that_is_none_is_named(String line) {
        assertThatThrownBy(() -> RegionCodes.read(new StringReader("340000,安徽省,,\n" + line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Line 2 is not code,name,first year,last year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "34052", "3405241", "34052x", "３４０５２４"})
    void only_six_digits_are_a_code(String code) {
        assertThatThrownBy(() -> BUNDLED.region(code)).isInstanceOf(IllegalArgumentException.class);
    }
}
