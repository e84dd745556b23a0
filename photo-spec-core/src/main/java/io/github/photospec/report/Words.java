package io.github.photospec.report;

import io.github.photospec.internal.text.Phrases;
import io.github.photospec.rule.Attribute;
import io.github.photospec.rule.ColourRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of rules, words of attributes and colours, in one language. Whatever has no text of ours is shown safely. */
final class Words {
    /** Longer foreign words, such as extensions, are cut. */
    private static final int LONGEST = 40;

    private final Phrases phrases;

    Words(Phrases phrases) {
        this.phrases = phrases;
    }

    String rule(String rule) {
        return phrases.find("rule." + rule).orElseGet(() -> SafeText.brief(rule, LONGEST));
    }

    String word(String rule, String word) {
        return rule.equals(ColourRule.ID)
                ? colour(word, "colour")
                : phrases.find("word." + rule + "." + word).orElseGet(() -> SafeText.brief(word, LONGEST));
    }

    /** The words a rule allows, as one phrase. */
    String choice(String rule, List<String> words) {
        return Phrases.join(
                phrases.get("or"), words.stream().map(word -> word(rule, word)).toList());
    }

    /** A technical term in a warning: a word of ours if it is one. */
    String detail(String detail) {
        return phrases.find(
                        "word." + Attribute.FORMAT.id() + "." + detail,
                        "word." + Attribute.COLOUR_MODE.id() + "." + detail,
                        "personal-data." + Phrases.id(detail))
                .orElseGet(() -> SafeText.brief(detail, 2 * LONGEST));
    }

    /** A colour that is not allowed; a white that is not white enough must not read as just white. */
    String wrongColour(String hex, List<String> allowed) {
        Optional<ColourName> name = colourName(hex);
        boolean sameName = name.isPresent() && allowed.stream().anyMatch(other -> name.equals(colourName(other)));
        return colour(hex, sameName ? "colour.other" : "colour");
    }

    private String colour(String hex, String key) {
        return colourName(hex)
                .map(name ->
                        Phrases.fill(phrases.get(key), Map.of("name", phrases.get("colour." + name.id()), "hex", hex)))
                .orElseGet(() -> SafeText.brief(hex, LONGEST));
    }

    private static Optional<ColourName> colourName(String hex) {
        return hex.matches("#[0-9a-f]{6}")
                ? Optional.of(ColourName.of(Integer.parseInt(hex.substring(1), 16)))
                : Optional.empty();
    }
}
