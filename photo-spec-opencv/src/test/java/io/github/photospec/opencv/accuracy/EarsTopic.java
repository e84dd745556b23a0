package io.github.photospec.opencv.accuracy;

import io.github.photospec.inspect.Inspection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Whether both ears are visible. */
final class EarsTopic {
    private static final List<String> TRUTHS = List.of("both", "not both");

    private EarsTopic() {}

    static Topic of(List<Seen> all) {
        Cases published = cases(all, EarLabels::published, Seen::plain);
        Cases corrected = cases(all, EarLabels::corrected, Seen::plain);
        Cases withHair = cases(all, EarLabels::corrected, Seen::withHair);
        List<Figure> figures = new ArrayList<>(figures("both ears", published));
        List<String> details = new ArrayList<>(
                List.of(Markdown.confusion("labels as published", published, TRUTHS, Answers.with(TRUTHS))));
        if (EarLabels.areCorrected()) {
            figures.addAll(figures("both ears, labels corrected", corrected));
            details.add(Markdown.confusion("labels corrected", corrected, TRUTHS, Answers.with(TRUTHS)));
            details.add("Corrected labels:\n\n" + Markdown.list(EarLabels.reasons()));
        }
        details.add(Markdown.confusion("with a model of hair", withHair, TRUTHS, Answers.with(TRUTHS)));
        details.add(Markdown.photos("Misses", corrected.misses()));
        return new Topic("Both ears visible", """
                The rule `ears-visible`, on everyday portraits and neutral ones of FRL; photos whose ears nobody could judge are left
                out, and an ear that is partly visible is not visible. The module gives each ear a probability; both are visible from
                0.8, one is covered up to 0.3, else it cannot tell. That a covered ear passes is worse than that somebody has to look.
                The weights were fitted to dev, whose figures here flatter them: [models.md](models.md) has those of people they had not seen.
                """, figures, details);
    }

    private static List<Figure> figures(String what, Cases cases) {
        return List.of(
                Figure.atLeast(what + ": right when decided", 0.93, 0.97, cases.byHalf(Cases::rightWhenDecided)),
                Figure.atMost(what + ": cannot tell", 0.25, 0.15, cases.byHalf(Cases::undecided)),
                Figure.atMost(
                        Figure.Form.COUNT,
                        what + ": covered, and passed",
                        1,
                        0,
                        cases.where(one -> one.truth().equals("not both"))
                                .byHalf(half -> half.countOf(one -> one.said().equals("both")))));
    }

    /** The answers on all photos with a label. */
    static Cases cases(List<Seen> all, Function<Photo, String> label, Function<Seen, Inspection> eyes) {
        return Cases.of(all.stream()
                .filter(seen -> seen.photo().isPortrait()
                        && !truth(label.apply(seen.photo())).isEmpty())
                .map(seen -> new Case(
                        seen.photo(),
                        truth(label.apply(seen.photo())),
                        Answers.of(
                                Notice.outcome(eyes.apply(seen), "ears-visible"),
                                "both",
                                "not both",
                                Notice.CANNOT_TELL),
                        numbers(seen))));
    }

    private static String truth(String label) {
        return switch (label) {
            case "y" -> "both";
            case "n", "one" -> "not both";
            default -> "";
        };
    }

    private static String numbers(Seen seen) {
        return seen.numbers()
                .map(head -> "right " + Numbers.two(head.rightEar()) + ", left " + Numbers.two(head.leftEar()))
                .orElse("no face");
    }
}
