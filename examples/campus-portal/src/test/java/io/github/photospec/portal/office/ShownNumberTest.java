package io.github.photospec.portal.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNumberTest {
    @ParameterizedTest
    @CsvSource({
        // A slip of one digit, and of its check digit.
        "430102200609010014, 430102200609020014, 430**********10014, 430**********20014",
        // Four places can be seen, five cannot.
        "430102200609010014, 430102111109010014, 430***2006****0014, 430***1111****0014",
        "430102200609010014, 430102111119010014, 430***********0014, 430***********0014",
        // Of numbers that are not as long nothing can be told place by place.
        "430102200609010014, 43010220060901001, 430***********0014, ",
    })
    void the_change_is_seen_and_the_number_is_not(String before, String wanted, String shown, String shownWanted) {
        assertThat(ShownNumber.of(before, wanted)).isEqualTo(shown);
        if (shownWanted != null) {
            assertThat(ShownNumber.of(wanted, before)).isEqualTo(shownWanted);
        } else {
            assertThat(ShownNumber.of(wanted, before)).contains("***").doesNotContain("102200609");
        }
    }
}
