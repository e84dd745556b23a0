package io.github.photospec.explain;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The language of a drawing and the fonts it is set in. A drawing falls back to English where no font has Chinese signs,
 * and a single sign that no font has becomes a question mark: boxes tell nothing.
 */
final class Lettering {
    private static final String MISSING = "?";

    private final Texts texts;
    private final Font font;
    private final List<Font> others;

    private Lettering(Texts texts, Font font, List<Font> others) {
        this.texts = texts;
        this.font = font;
        this.others = others;
    }

    /**
     * The wanted language if one of the fonts can show it.
     *
     * @param fonts the best first; at least one
     */
    static Lettering of(Locale wanted, List<Font> fonts) {
        Texts texts = Texts.in(wanted);
        return in(texts, fonts)
                .or(() -> in(Texts.ENGLISH, fonts))
                .orElseGet(() -> new Lettering(Texts.ENGLISH, fonts.get(0), fonts));
    }

    private static Optional<Lettering> in(Texts texts, List<Font> fonts) {
        String sample = texts.all();
        return fonts.stream()
                .filter(font -> font.canDisplayUpTo(sample) < 0)
                .findFirst()
                .map(font -> new Lettering(texts, font, fonts));
    }

    /** The drawing's own words, in the language that is drawn. */
    Texts texts() {
        return texts;
    }

    /** The text with fonts and colour, sign by sign the best font that has it. The text must not be empty. */
    AttributedString set(String text, TextStyle style) {
        List<Font> runs = new ArrayList<>();
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(sign -> {
            Optional<Font> able = able(sign);
            String piece = able.isPresent() ? Character.toString(sign) : MISSING;
            piece.chars().forEach(unit -> runs.add(able.orElse(font)));
            shown.append(piece);
        });
        AttributedString set = new AttributedString(shown.toString());
        set.addAttribute(TextAttribute.FOREGROUND, style.colour());
        for (int from = 0, to; from < runs.size(); from = to) {
            to = endOfRun(runs, from);
            set.addAttribute(TextAttribute.FONT, sized(runs.get(from), style), from, to);
        }
        return set;
    }

    private static int endOfRun(List<Font> runs, int from) {
        int to = from + 1;
        while (to < runs.size() && runs.get(to).equals(runs.get(from))) {
            to++;
        }
        return to;
    }

    private static Font sized(Font font, TextStyle style) {
        return font.deriveFont(style.isBold() ? Font.BOLD : Font.PLAIN, style.size());
    }

    private Optional<Font> able(int sign) {
        return font.canDisplay(sign)
                ? Optional.of(font)
                : others.stream().filter(other -> other.canDisplay(sign)).findFirst();
    }
}
