package io.github.photospec.report;

import io.github.photospec.internal.text.Phrases;
import io.github.photospec.rule.ColourRule;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Outcome;
import io.github.photospec.rule.Reading;
import java.util.Map;

/** Puts findings into words of one language. */
final class Sentences {
    private final Phrases phrases;
    private final Words words;
    private final Amounts amounts;

    Sentences(Phrases phrases) {
        this.phrases = phrases;
        this.words = new Words(phrases);
        this.amounts = new Amounts(phrases);
    }

    /** What was found, against what is asked. */
    String message(Finding finding) {
        String message = plain(finding);
        return finding.isAcceptedUndetermined()
                ? Phrases.fill(phrases.get("message.accepted"), Map.of("message", message))
                : message;
    }

    private String plain(Finding finding) {
        String own = "message." + finding.rule() + "." + finding.code().id();
        return Phrases.fill(
                phrases.get(own + "." + finding.level().id(), own, generalKey(finding)),
                place -> value(place, finding));
    }

    private static String generalKey(Finding finding) {
        String level = "." + finding.level().id();
        return switch (finding.code()) {
            case PASSED -> (isWithinRange(finding) ? "message.within" : "message.passed") + level;
            case NOT_ALLOWED -> "message.not-allowed" + level;
            case BELOW, ABOVE ->
                "message."
                        + Amount.of(finding)
                                .map(Amount::shape)
                                .orElse(Shape.ANY)
                                .id() + level;
            case ABSENT -> "message.absent" + (finding.outcome() == Outcome.PASS ? ".accepted" : level);
            case NOT_DECODED, UNREADABLE, NO_VISION, NO_MODEL, NO_FACE, NOT_UPRIGHT, CANNOT_TELL ->
                "message." + finding.code().id();
        };
    }

    private static boolean isWithinRange(Finding finding) {
        return Amount.of(finding)
                .filter(amount -> amount.shape() != Shape.EXACTLY)
                .isPresent();
    }

    /** What to do: the most particular advice there is. */
    String advice(Finding finding) {
        String code = finding.code().id();
        String rule = "advice." + finding.rule();
        String particular = rule + "." + code;
        String general = "advice." + code;
        String text = switch (finding.code()) {
            case BELOW, ABOVE, NOT_ALLOWED -> phrases.get(particular + "." + word(finding), particular, rule, general);
            case PASSED, ABSENT, NOT_DECODED, UNREADABLE, NO_VISION, NO_MODEL, NO_FACE, NOT_UPRIGHT, CANNOT_TELL ->
                phrases.get(particular, general);
        };
        return Phrases.fill(text, place -> value(place, finding));
    }

    private String value(String place, Finding finding) {
        return switch (place) {
            case "name" -> words.rule(finding.rule());
            case "seen" -> seen(finding);
            case "measured" -> measured(finding);
            case "limit" ->
                Amount.of(finding).map(amounts::limit).orElseGet(() -> words.choice(finding.rule(), finding.allowed()));
            case "min" -> Amount.of(finding).map(amounts::min).orElse("");
            case "max" -> Amount.of(finding).map(amounts::max).orElse("");
            default -> "";
        };
    }

    private String measured(Finding finding) {
        return Amount.of(finding)
                .filter(Amount::isMeasured)
                .map(amounts::measured)
                .orElseGet(() -> seenWord(finding));
    }

    private String seenWord(Finding finding) {
        boolean wrongColour = finding.rule().equals(ColourRule.ID) && finding.code() == Finding.Code.NOT_ALLOWED;
        return wrongColour
                ? words.wrongColour(word(finding), finding.allowed())
                : words.word(finding.rule(), word(finding));
    }

    private String seen(Finding finding) {
        if (finding.measured().isEmpty()) {
            return words.rule(finding.rule());
        }
        String own = "seen." + finding.rule();
        String detail = finding.unit().map(unit -> unit.symbol()).orElseGet(() -> word(finding));
        return Phrases.fill(phrases.get(own + "." + detail, own, "seen"), place -> value(place, finding));
    }

    private static String word(Finding finding) {
        return finding.measured().orElse(Reading.ABSENT) instanceof Reading.Word word ? word.value() : "";
    }
}
