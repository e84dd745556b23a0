package io.github.photospec.opencv.accuracy;

import io.github.photospec.inspect.BackgroundFacts;
import io.github.photospec.inspect.Inspection;
import java.util.List;
import java.util.function.Function;

/** Whether white backgrounds pass, and others do not. */
final class BackgroundTopic {
    private static final List<String> TRUTHS = List.of("white", "plain", "busy");
    private static final List<String> ANSWERS = List.of("white", "not white", Notice.CANNOT_TELL);

    private BackgroundTopic() {}

    static Topic of(List<Seen> all) {
        List<Seen> portraits = all.stream()
                .filter(seen -> seen.photo().isPortrait() && seen.photo().set() != PhotoSet.SMILING)
                .toList();
        Cases masked = cases(portraits, Seen::plain);
        Cases strips = cases(portraits, Seen::blind);
        return new Topic(
                "White background",
                """
                The rules `background-lightness` and `background-uniformity`, on portraits of one person whose backgrounds were called
                white, plain or busy by eye; FRL's even light grey is plain. A background passes if neither rule fails. Once as the
                vision module sees it, everywhere but on the person, and once without it, in strips beside and above the head. The
                strips of `measures.md` have their own test.
                """,
                List.of(
                        passed("white passes, with mask", masked),
                        notPassed("plain or busy does not pass, with mask", 0.99, masked),
                        passed("white passes, strips alone", strips),
                        notPassed("plain or busy does not pass, strips alone", 0.98, strips)),
                List.of(
                        Markdown.confusion("with mask", masked, TRUTHS, ANSWERS),
                        Markdown.confusion("strips alone", strips, TRUTHS, ANSWERS),
                        Markdown.photos("Misses with mask", misses(masked)),
                        Markdown.photos("Misses with strips alone", misses(strips)),
                        Markdown.photos(
                                "Too little background in sight, with mask", masked.where(one -> !one.isDecided()))));
    }

    private static Figure passed(String what, Cases cases) {
        return Figure.atLeast(what, 1, 1, cases.where(BackgroundTopic::isWhite).byHalf(Cases::right));
    }

    private static Figure notPassed(String what, double floor, Cases cases) {
        return Figure.atLeast(
                what,
                floor,
                0.99,
                cases.where(one -> !isWhite(one))
                        .byHalf(half -> half.shareOf(one -> !one.said().equals("white"))));
    }

    private static boolean isWhite(Case one) {
        return one.truth().equals("white");
    }

    private static Cases misses(Cases cases) {
        return cases.where(one -> one.isDecided() && isWhite(one) != one.said().equals("white"));
    }

    private static Cases cases(List<Seen> portraits, Function<Seen, Inspection> eyes) {
        return Cases.of(portraits.stream().map(seen -> {
            Inspection photo = eyes.apply(seen);
            return new Case(seen.photo(), truth(seen.photo()), said(photo), numbers(photo));
        }));
    }

    private static String truth(Photo photo) {
        return photo.set() == PhotoSet.EVERYDAY ? photo.label("background") : "plain";
    }

    private static String said(Inspection photo) {
        return Answers.of(
                Notice.worst(photo, "background-lightness", "background-uniformity"), "white", "not white", "white");
    }

    private static String numbers(Inspection photo) {
        BackgroundFacts facts = photo.background().orElseThrow();
        return "white " + Numbers.percent(facts.whiteShare()) + ", uniformity " + Numbers.two(facts.unevenness()) + ", "
                + facts.pixels() + " cells";
    }
}
