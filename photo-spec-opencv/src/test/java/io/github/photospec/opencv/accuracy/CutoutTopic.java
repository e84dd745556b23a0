package io.github.photospec.opencv.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Whether all of the person is kept, and nothing else. */
final class CutoutTopic {
    /** Their masks were keyed, and have white about the hair: a cut-out is right where it differs. */
    private static final List<String> WRONG_MASKS = List.of("pif_093", "pif_159");

    private CutoutTopic() {}

    static Topic of(List<CutOne> all) {
        Predicate<CutOne> doubtful = one -> WRONG_MASKS.contains(one.person());
        List<Figure> figures = new ArrayList<>();
        for (int width : CutoutRun.WIDTHS) {
            String size = " at " + width + " x " + width * 4 / 3;
            List<CutOne> here = all.stream().filter(one -> one.width() == width).toList();
            figures.add(figure("person kept, mean" + size, 0.99, 0.995, mean(here)));
            figures.add(figure("person kept, least" + size, 0.975, 0.99, least(here, doubtful.negate())));
            figures.add(figure("person kept, least where masks are wrong" + size, 0.93, 0.95, least(here, doubtful)));
        }
        return new Topic(
                "Cut out: the person",
                """
                Ten people before near-white grounds of their own, and laid on blue, red, a busy street and a grey gradient: 50 pictures.
                Each is framed as an ID photo (head 60 %% of the height, upright) and cut out. Measured is the intersection over union of
                the pixels that are more than half the person's, against a mask keyed from the white ground; a band of a few pixels
                where that is not to be trusted does not count. The masks of %s have white about the hair, so that cut-outs
                that leave it away count as wrong. The parameters were chosen on these pictures: nothing was held out, and both columns
                show all of them.
                """.formatted(String.join(" and ", WRONG_MASKS)),
                figures,
                List.of(Markdown.table(header(), rows(all))));
    }

    private static Figure figure(String what, double floor, double aim, Value value) {
        return Figure.atLeast(what, floor, aim, Halves.undivided(value));
    }

    private static Value mean(List<CutOne> all) {
        return new Value(all.stream().mapToDouble(CutOne::overlap).average().orElseThrow(), all.size());
    }

    private static Value least(List<CutOne> all, Predicate<CutOne> which) {
        List<CutOne> some = all.stream().filter(which).toList();
        return new Value(some.stream().mapToDouble(CutOne::overlap).min().orElseThrow(), some.size());
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(List.of("overlap at " + String.join(" / ", widths())));
        header.addAll(CutoutRun.GROUNDS);
        return header;
    }

    private static List<String> widths() {
        return CutoutRun.WIDTHS.stream().map(String::valueOf).toList();
    }

    private static List<List<String>> rows(List<CutOne> all) {
        List<List<String>> rows = new ArrayList<>();
        for (String person : all.stream().map(CutOne::person).distinct().toList()) {
            List<String> row = new ArrayList<>(List.of("`" + person + "`"));
            for (String ground : CutoutRun.GROUNDS) {
                row.add(String.join(
                        " / ",
                        all.stream()
                                .filter(one -> one.person().equals(person)
                                        && one.ground().equals(ground))
                                .map(one -> Numbers.three(one.overlap()))
                                .toList()));
            }
            rows.add(row);
        }
        return rows;
    }
}
