package io.github.photospec.opencv.accuracy;

import java.util.List;

/** Whether a hat or a scarf is worn. */
final class BareheadedTopic {
    private static final List<String> TRUTHS = List.of("covered", "bareheaded");

    private BareheadedTopic() {}

    static Topic of(List<Seen> all) {
        Cases cases = cases(all);
        Cases covered = cases.where(one -> one.truth().equals("covered"));
        Cases bare = cases.where(one -> one.truth().equals("bareheaded"));
        return new Topic(
                "Bareheaded, with a model of hair",
                """
                The rule `bareheaded`, with the model of hair that a user can bring along (`models.md`); without one it is always "cannot
                tell". On everyday portraits and neutral ones of FRL. There are only 11 covered heads in both halves, all listed: what
                became of them says little about the next one. It cannot tell if 10 % to 40 % of the crown is neither hair nor skin.
                """,
                List.of(
                        Figure.atMost(
                                Figure.Form.COUNT,
                                "head covered, and passed",
                                0,
                                0,
                                covered.byHalf(
                                        half -> half.countOf(one -> one.said().equals("bareheaded")))),
                        Figure.atMost(
                                "bareheaded, and failed",
                                0.036,
                                0.02,
                                bare.byHalf(
                                        half -> half.shareOf(one -> one.said().equals("covered")))),
                        Figure.atMost("bareheaded: cannot tell", 0.155, 0.08, bare.byHalf(Cases::undecided))),
                List.of(
                        Markdown.confusion("head", cases, TRUTHS, Answers.with(TRUTHS)),
                        Markdown.photos("All covered heads", covered),
                        Markdown.photos("Bareheaded, and failed", bare.misses())));
    }

    private static Cases cases(List<Seen> all) {
        return Cases.of(all.stream()
                .filter(seen ->
                        seen.photo().isPortrait() && !truth(seen.photo()).isEmpty())
                .map(seen -> new Case(
                        seen.photo(),
                        truth(seen.photo()),
                        Answers.of(
                                Notice.outcome(seen.withHair(), "bareheaded"),
                                "bareheaded",
                                "covered",
                                Notice.CANNOT_TELL),
                        "covered share " + Numbers.two(seen.covered()))));
    }

    private static String truth(Photo photo) {
        return switch (photo.label(photo.set() == PhotoSet.EVERYDAY ? "hat" : "head_covering")) {
            case "y" -> "covered";
            case "n" -> "bareheaded";
            default -> "";
        };
    }
}
