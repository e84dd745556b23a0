package io.github.photospec.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "430101199001011234,            430***********1234",
        "43010119900101123X,            430***********123X",
        "43010119900101123x,            430***********123x",
        "430101900101123,               430********1123",
        "a/430101199001011234.jpg,      a/430***********1234.jpg",
        "张三430101199001011234_1.jpg,   张三430***********1234_1.jpg",
        "430101199001011234x.jpg,       430***********1234x.jpg",
        "430101199001011234-43010119900101123X, 430***********1234-430***********123X",
        "4301011990010112,              430*********0112",
        "4301011990010112341.jpg,       430************2341.jpg",
        "４３０１０１１９９００１０１１２３４, ４３０***********１２３４",
        "４３０１０１１９９００１０１１２３Ｘ, ４３０***********１２３Ｘ"
    })
    void identity_numbers_are_masked_wherever_they_stand(String text, String masked) {
        assertThat(IdNumbers.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "photo.jpg", "43010119900101", "X430101", "１２３"})
    void other_text_is_returned_as_it_is(String text) {
        assertThat(IdNumbers.mask(text)).isSameAs(text);
    }

    @Test
    void digits_of_other_scripts_are_no_digits() {
        String arabic = "٤٣٠١٠١١٩٩٠٠١٠١١٢٣٤";

        assertThat(IdNumbers.mask(arabic)).isSameAs(arabic);
    }
}
