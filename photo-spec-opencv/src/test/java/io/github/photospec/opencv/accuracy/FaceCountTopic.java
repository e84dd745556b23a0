package io.github.photospec.opencv.accuracy;

import io.github.photospec.image.Box;
import io.github.photospec.inspect.ImageFacts;
import java.util.List;
import java.util.stream.Stream;

/** One face, several or none. */
final class FaceCountTopic {
    private static final List<String> ANSWERS = List.of("none", "one", "several");

    /** Faces less wide than this, in pixels, tell little. */
    private static final double SMALL = 48;

    private FaceCountTopic() {}

    static Topic of(List<Seen> all) {
        Cases cases = Cases.of(all.stream()
                .map(seen -> new Case(seen.photo(), word(truth(seen.photo())), word(seen.faces()), numbers(seen))));
        return new Topic(
                "One face, several, none",
                """
                The rule `face-count`, on all photos: 238 everyday ones (among them groups, a statue, a painting, a cat, a house)
                and 100 of the Face Research Lab (FRL). Faces less than a fifth as wide as the widest are not counted, by the
                labels neither. A face that is drawn or carved well cannot be told from a real one. In a face with less than 16 pixels between the pupils
                nothing is said of lids, lips, ears and glasses.
                """,
                List.of(Figure.atLeast("one, several or no face: right", 0.99, 0.995, cases.byHalf(Cases::right))),
                List.of(
                        Markdown.confusion("faces", cases, ANSWERS, ANSWERS),
                        Markdown.photos("Misses", cases.misses()),
                        Markdown.photos(
                                "Photos of nobody",
                                cases.where(one -> one.truth().equals("none") && one.isRight())),
                        Markdown.photos(
                                "Groups, and how many were seen",
                                cases.where(one -> one.truth().equals("several") && one.isRight())),
                        Markdown.photos("Faces that the frame cuts off", Cases.of(cutOff(all))),
                        Markdown.photos("Portraits with the smallest faces", Cases.of(small(all)))));
    }

    private static Stream<Case> cutOff(List<Seen> all) {
        return all.stream()
                .filter(seen -> seen.photo().isPortrait())
                .filter(seen -> seen.head()
                        .filter(head -> isCut(seen, head.face().box()))
                        .isPresent())
                .map(FaceCountTopic::portrait);
    }

    private static boolean isCut(Seen seen, Box face) {
        ImageFacts image = seen.plain().image().orElseThrow();
        return face.x() < 0 || face.y() < 0 || face.right() > image.width() || face.bottom() > image.height();
    }

    private static Stream<Case> small(List<Seen> all) {
        return all.stream()
                .filter(seen -> seen.photo().isPortrait())
                .filter(seen -> seen.head()
                        .filter(head -> head.face().box().width() < SMALL)
                        .isPresent())
                .map(FaceCountTopic::portrait);
    }

    private static Case portrait(Seen seen) {
        Box face = seen.head().orElseThrow().face().box();
        String width = "face " + Math.round(face.width()) + " px wide";
        return new Case(seen.photo(), "one", word(seen.faces()), width);
    }

    private static int truth(Photo photo) {
        return photo.isPortrait() ? 1 : Integer.parseInt(photo.label("faces"));
    }

    private static String word(int faces) {
        return ANSWERS.get(Math.min(faces, 2));
    }

    private static String numbers(Seen seen) {
        String labelled = seen.photo().isPortrait() ? "" : " of " + seen.photo().label("faces");
        return seen.faces() + " seen" + labelled
                + seen.head()
                        .map(head -> ", the largest with confidence "
                                + Numbers.two(head.face().confidence()))
                        .orElse("");
    }
}
