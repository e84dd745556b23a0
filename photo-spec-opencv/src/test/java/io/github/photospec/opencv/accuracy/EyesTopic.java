package io.github.photospec.opencv.accuracy;

import io.github.photospec.rule.Attribute;
import java.util.List;
import java.util.OptionalDouble;

/** Whether eyes are open, and not behind dark glasses: of both there are too few photos to claim a rate. */
final class EyesTopic {
    private static final List<String> OPEN = List.of("open", "shut");
    private static final List<String> VISIBLE = List.of("visible", "hidden");

    private EyesTopic() {}

    static Topic of(List<Seen> all) {
        Cases open = open(all);
        Cases visible = visible(all);
        return new Topic(
                "Eyes open, eyes visible",
                """
                The rules `eyes-open` and `eyes-visible` (no dark glasses). Shut eyes are in three photos and dark glasses in three: no
                rate is claimed and nothing asserted. Open eyes fail below an opening of 0.16 and are uncertain below 0.20. Eyes are
                visible if their surroundings are at most 0.30 darker than the cheeks, hidden from 0.50.
                """,
                List.of(),
                List.of(
                        Markdown.confusion("eyes", open, OPEN, Answers.with(OPEN)),
                        Markdown.photos(
                                "Shut eyes", open.where(one -> one.truth().equals("shut"))),
                        Markdown.photos(
                                "Open eyes, and failed",
                                open.misses().where(one -> one.truth().equals("open"))),
                        Markdown.confusion("eyes", visible, VISIBLE, Answers.with(VISIBLE)),
                        Markdown.photos(
                                "Dark glasses", visible.where(one -> one.truth().equals("hidden"))),
                        Markdown.photos(
                                "Visible eyes that did not pass",
                                visible.where(one -> one.truth().equals("visible") && !one.isRight()))));
    }

    private static Cases open(List<Seen> all) {
        return Cases.of(all.stream()
                .filter(seen -> seen.photo().label("eyes_open").equals("n")
                        || (seen.photo().isPortrait()
                                && seen.photo().label("eyes_open").equals("y")))
                .map(seen -> new Case(
                        seen.photo(),
                        seen.photo().label("eyes_open").equals("y") ? "open" : "shut",
                        said(seen, Attribute.EYES_OPEN, OPEN),
                        seen.head()
                                .map(head -> "opening " + Numbers.three(head.eyeOpening()))
                                .orElse("no face"))));
    }

    private static Cases visible(List<Seen> all) {
        return Cases.of(all.stream()
                .filter(seen -> seen.photo().label("eyes_open").equals("hidden")
                        || (seen.photo().isPortrait()
                                && seen.photo().label("eyes_open").matches("[yn]")))
                .map(seen -> new Case(
                        seen.photo(),
                        seen.photo().label("eyes_open").equals("hidden") ? "hidden" : "visible",
                        said(seen, Attribute.EYES_VISIBLE, VISIBLE),
                        "darker by "
                                + Numbers.two(
                                        seen.numbers().map(Seen.Numbers::shaded).orElse(OptionalDouble.empty())))));
    }

    private static String said(Seen seen, Attribute attribute, List<String> answers) {
        return switch (Notice.word(seen.plain(), attribute)) {
            case "yes" -> answers.get(0);
            case "no" -> answers.get(1);
            default -> Notice.CANNOT_TELL;
        };
    }
}
