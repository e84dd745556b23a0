package io.github.photospec.opencv.accuracy;

import io.github.photospec.vision.HeadPose;
import java.util.List;

/** Whether a head faces the camera. */
final class FrontalTopic {
    private static final List<String> TRUTHS = List.of("frontal", "turned");

    private FrontalTopic() {}

    static Topic of(List<Seen> all) {
        Cases cases = Cases.of(all.stream()
                .filter(seen -> seen.photo().set() == PhotoSet.EVERYDAY
                        && seen.photo().isPortrait()
                        && !truth(seen.photo()).isEmpty())
                .map(seen -> new Case(seen.photo(), truth(seen.photo()), said(seen), numbers(seen))));
        Cases people = Cases.of(all.stream()
                .filter(seen -> seen.photo().set() != PhotoSet.EVERYDAY)
                .map(seen -> new Case(seen.photo(), "frontal", said(seen), numbers(seen))));
        return new Topic(
                "Frontal",
                """
                The rules `yaw` (8° recommended, 13° required), `pitch` (20°) and `roll` (9°, 13°) together: frontal if all pass, turned
                if one fails, else "cannot tell", and a person decides. On everyday portraits that somebody called frontal or not by eye;
                a head that leans is labelled as not frontal. Between 8° and 13° people disagree as well. The FRL sitters all look into
                the camera, and are listed apart.
                """,
                List.of(
                        Figure.atLeast(
                                "frontal: right when decided", 0.946, 0.97, cases.byHalf(Cases::rightWhenDecided)),
                        Figure.atMost("frontal: cannot tell", 0.227, 0.15, cases.byHalf(Cases::undecided))),
                List.of(
                        Markdown.confusion("everyday", cases, TRUTHS, Answers.with(TRUTHS)),
                        Markdown.confusion("FRL", people, List.of("frontal"), Answers.with(TRUTHS)),
                        Markdown.photos("Misses", cases.misses()),
                        Markdown.photos("FRL, not called frontal", people.where(one -> !one.isRight()))));
    }

    private static String truth(Photo photo) {
        return switch (photo.label("frontal")) {
            case "y" -> "frontal";
            case "n" -> "turned";
            default -> "";
        };
    }

    private static String said(Seen seen) {
        return Answers.of(Notice.worst(seen.plain(), "yaw", "pitch", "roll"), "frontal", "turned", Notice.CANNOT_TELL);
    }

    private static String numbers(Seen seen) {
        if (seen.head().isEmpty()) {
            return "no face";
        }
        HeadPose pose = seen.head().get().pose();
        return "yaw " + Numbers.one(pose.yaw()) + ", pitch " + Numbers.one(pose.pitch()) + ", roll "
                + Numbers.one(pose.roll());
    }
}
