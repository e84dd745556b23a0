package io.github.photospec.command.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.command.source.SourceException;
import io.github.photospec.rule.Finding;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final ResourceBundle english = Texts.in(Language.EN).bundle();
    private final ResourceBundle chinese = Texts.in(Language.ZH).bundle();

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(chinese.keySet()).isEqualTo(english.keySet()).hasSizeGreaterThan(60);
    }

    @Test
    void every_text_says_something_in_its_own_language() {
        for (String key : english.keySet()) {
            assertThat(english.getString(key)).as(key).isNotEmpty();
            assertThat(chinese.getString(key)).as(key).isNotEmpty();
        }
        assertThat(chinese.getString("failure.nothing")).isNotEqualTo(english.getString("failure.nothing"));
    }

    @Test
    void every_reason_has_a_text() {
        assertThat(english.keySet())
                .containsAll(Arrays.stream(SourceException.Reason.values())
                        .map(reason -> "failure." + reason.id())
                        .toList());
    }

    @Test
    void every_code_of_what_is_not_assessed_has_a_text() {
        EnumSet<Finding.Code> codes = EnumSet.allOf(Finding.Code.class);
        codes.removeAll(
                EnumSet.of(Finding.Code.PASSED, Finding.Code.BELOW, Finding.Code.ABOVE, Finding.Code.NOT_ALLOWED));

        assertThat(english.keySet())
                .containsAll(codes.stream()
                        .map(code -> "table.not-assessed." + code.id())
                        .toList());
    }

    @Test
    void a_chinese_windows_console_can_show_every_text() {
        for (String key : chinese.keySet()) {
            assertThat(Charset.forName("GBK").newEncoder().canEncode(chinese.getString(key)))
                    .as(key)
                    .isTrue();
        }
    }
}
