package io.github.photospec.opencv.accuracy;

import io.github.photospec.rule.Attribute;
import java.util.List;
import java.util.OptionalDouble;

/** Whether the mouth is closed. */
final class MouthTopic {
    private static final List<String> TRUTHS = List.of("closed", "open");

    private MouthTopic() {}

    static Topic of(List<Seen> all) {
        Cases cases = cases(all);
        return new Topic(
                "Mouth closed",
                """
                The rule `mouth-closed`, on everyday portraits and neutral ones of FRL; a mouth is open if lips do not touch, even a
                little. The gap between the lips decides, and where full lips leave one, the colour of what is between them.
                """,
                List.of(Figure.atLeast("mouth closed: right", 0.95, 0.97, cases.byHalf(Cases::right))),
                List.of(
                        Markdown.confusion("mouth", cases, TRUTHS, Answers.with(TRUTHS)),
                        Markdown.photos("Misses", cases.misses())));
    }

    private static Cases cases(List<Seen> all) {
        return Cases.of(all.stream()
                .filter(seen ->
                        seen.photo().isPortrait() && !truth(seen.photo()).isEmpty())
                .map(seen -> new Case(seen.photo(), truth(seen.photo()), said(seen), numbers(seen))));
    }

    private static String truth(Photo photo) {
        return switch (photo.label("mouth_closed")) {
            case "y" -> "closed";
            case "n" -> "open";
            default -> "";
        };
    }

    private static String said(Seen seen) {
        return switch (Notice.word(seen.plain(), Attribute.MOUTH_CLOSED)) {
            case "yes" -> "closed";
            case "no" -> "open";
            default -> Notice.CANNOT_TELL;
        };
    }

    private static String numbers(Seen seen) {
        OptionalDouble parted = seen.numbers().map(Seen.Numbers::parted).orElse(OptionalDouble.empty());
        return "gap "
                + seen.head().map(head -> Numbers.three(head.mouthOpening())).orElse("not seen")
                + ", not of the lips' colour "
                + (parted.isPresent() ? Numbers.three(parted.getAsDouble()) : "not seen");
    }
}
