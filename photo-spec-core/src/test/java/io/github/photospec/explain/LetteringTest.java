package io.github.photospec.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LetteringTest {
    private static final Font LATIN = new FontWith("Serif", sign -> sign < 0x3000);
    private static final Font CHINESE = new FontWith("SansSerif", sign -> true);
    private static final Font HAN_ALONE = new FontWith("Dialog", sign -> sign > 0x2e80);

    @Test
    void the_first_font_that_has_the_signs_is_taken() {
        Lettering letters = Lettering.of(Locale.CHINA, List.of(LATIN, CHINESE));

        assertThat(letters.texts()).isSameAs(Texts.CHINESE);
        assertThat(families(letters, "证件照 JPEG")).containsOnly("SansSerif");
    }

    @Test
    void without_a_font_for_chinese_the_words_are_english() {
        assertThat(Lettering.of(Locale.CHINESE, List.of(LATIN)).texts()).isSameAs(Texts.ENGLISH);
    }

    @Test
    void other_languages_are_english_in_the_best_font() {
        Lettering letters = Lettering.of(Locale.FRANCE, List.of(LATIN, CHINESE));

        assertThat(letters.texts()).isSameAs(Texts.ENGLISH);
        assertThat(families(letters, "width")).containsOnly("Serif");
    }

    @Test
    void a_sign_that_only_another_font_has_is_set_in_that() {
        Lettering letters = Lettering.of(Locale.ENGLISH, List.of(LATIN, HAN_ALONE));

        assertThat(families(letters, "a张b")).containsExactly("Serif", "Dialog", "Serif");
        assertThat(shown(letters, "a张b")).isEqualTo("a张b");
    }

    @Test
    void a_sign_that_no_font_has_becomes_a_question_mark() {
        Lettering letters = Lettering.of(Locale.ENGLISH, List.of(LATIN));

        assertThat(shown(letters, "张三.jpg")).isEqualTo("??.jpg");
        assertThat(shown(letters, "\ud842\udfb7.jpg")).isEqualTo("?.jpg");
    }

    @Test
    void this_machine_has_a_font_for_english() {
        Lettering letters = Lettering.of(Locale.ENGLISH, InstalledFonts.get());

        assertThat(shown(letters, Texts.ENGLISH.all())).isEqualTo(Texts.ENGLISH.all());
    }

    private static String shown(Lettering letters, String text) {
        AttributedCharacterIterator signs = letters.set(text, TextStyle.BODY).getIterator();
        StringBuilder shown = new StringBuilder();
        for (char c = signs.first(); c != AttributedCharacterIterator.DONE; c = signs.next()) {
            shown.append(c);
        }
        return shown.toString();
    }

    private static List<String> families(Lettering letters, String text) {
        AttributedCharacterIterator signs = letters.set(text, TextStyle.BODY).getIterator();
        return IntStream.range(0, text.length())
                .mapToObj(index -> {
                    signs.setIndex(index);
                    return ((Font) signs.getAttribute(TextAttribute.FONT)).getName();
                })
                .toList();
    }

    /** A font that claims to have some signs. */
    private static final class FontWith extends Font {
        private static final long serialVersionUID = 1L;

        private final transient IntPredicate signs;

        FontWith(String name, IntPredicate signs) {
            super(name, PLAIN, 1);
            this.signs = signs;
        }

        @Override
        public boolean canDisplay(int sign) {
            return signs.test(sign);
        }

        @Override
        public int canDisplayUpTo(String text) {
            return text.codePoints().allMatch(signs) ? -1 : 0;
        }
    }
}
