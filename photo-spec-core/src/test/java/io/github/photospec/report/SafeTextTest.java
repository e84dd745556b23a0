package io.github.photospec.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
    @Test
    void a_terminal_gets_no_escape_sequences() {
        assertThat(SafeText.terminal("a\u001b[31mred\u0007\r\nb\u009b"))
                .isEqualTo("a\\u001b[31mred\\u0007\\u000d\\u000ab\\u009b");
    }

    @Test
    void a_terminal_gets_no_marks_that_turn_the_writing_direction() {
        assertThat(SafeText.terminal("photo\u202egpj.exe\u2066\u200b\u2028"))
                .isEqualTo("photo\\u202egpj.exe\\u2066\\u200b\\u2028");
    }

    @Test
    void half_a_character_and_invisible_tags_are_escaped() {
        assertThat(SafeText.terminal("\ud800" + Character.toString(0xE0041))).isEqualTo("\\ud800\\udb40\\udc41");
    }

    @Test
    void a_terminal_gets_masked_identity_numbers() {
        assertThat(SafeText.terminal("高三/430101199001011234.jpg")).isEqualTo("高三/430***********1234.jpg");
    }

    @Test
    void visible_text_stays_as_it_is() {
        String text = "照片 é 😀 \\ .jpg";

        assertThat(SafeText.terminal(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@a", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠a"})
    void a_spreadsheet_never_sees_a_formula(String text) {
        assertThat(SafeText.spreadsheetCell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "430101199001011234.jpg", "'=1", "照片\u001b"})
    void other_cells_stay_as_they_are(String text) {
        assertThat(SafeText.spreadsheetCell(text)).isSameAs(text);
    }

    @Test
    void html_is_text_and_nothing_else() {
        assertThat(SafeText.html("<img src=x onerror='a(\"b\")'>&430101199001011234\u202e"))
                .isEqualTo("&lt;img src=x onerror=&#39;a(&quot;b&quot;)&#39;&gt;&amp;430***********1234\\u202e");
    }

    @Test
    void long_text_is_cut_between_characters() {
        assertThat(SafeText.brief("abcde", 5)).isEqualTo("abcde");
        assertThat(SafeText.brief("abcdef", 5)).isEqualTo("abcd…");
        assertThat(SafeText.brief("😀".repeat(6), 5)).isEqualTo("😀😀😀😀…");
        assertThat(SafeText.brief("😀😀😀", 5)).isEqualTo("😀😀😀");
    }
}
