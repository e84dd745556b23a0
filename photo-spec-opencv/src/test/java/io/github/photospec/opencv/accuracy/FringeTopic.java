package io.github.photospec.opencv.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Whether the old background shows at the person's edge, or the new one within. */
final class FringeTopic {
    private static final String BUSY = "on-busy";
    private static final int SMALL = 180;
    private static final int LARGE = 480;
    private static final List<String> COMPOSITES = CutoutRun.GROUNDS.subList(1, CutoutRun.GROUNDS.size());

    private FringeTopic() {}

    static Topic of(List<CutOne> all) {
        List<Figure> figures = new ArrayList<>();
        for (String ground : COMPOSITES) {
            double floor = ground.equals(BUSY) ? 2.3 : 1.5;
            String where = " the edge " + ground.replace('-', ' ') + ", 180 x 240";
            figures.add(figure("colours beyond" + where, floor, of(all, SMALL, ground), Fringe::outside));
            figures.add(figure("colours within" + where, 3.6, of(all, SMALL, ground), Fringe::inside));
        }
        figures.add(figure("colours beyond the edge, 480 x 640", 2.6, composites(all), Fringe::outside));
        figures.add(figure("colours within the edge, 480 x 640", 5.2, composites(all), Fringe::inside));
        return new Topic(
                "Cut out: the edge",
                """
                The same pictures on pure white, and how far their colours are (mean CIEDE2000) up to %d pixels beyond the person's edge and within
                it from the white original, laid on white with the true alpha; that is taken from the blue and the red composite.
                "Limit" is what is left if alpha is known and only colours must be found: JPEG's coarse chroma above all.
                """.formatted(Fringe.BAND),
                figures,
                List.of(Markdown.table(
                        List.of("beyond / within the edge", "180 x 240", "limit", "480 x 640", "limit"), rows(all))));
    }

    private static List<CutOne> of(List<CutOne> all, int width, String ground) {
        return all.stream()
                .filter(one -> one.width() == width && one.ground().equals(ground))
                .toList();
    }

    private static List<CutOne> composites(List<CutOne> all) {
        return all.stream()
                .filter(one -> one.width() == LARGE && COMPOSITES.contains(one.ground()))
                .toList();
    }

    private static Figure figure(String what, double floor, List<CutOne> some, ToDoubleFunction<Fringe> side) {
        // To be as good as with a known alpha; the floor is nearer where that is beaten already.
        double aim = Math.min(floor, mean(some, one -> side.applyAsDouble(one.limit())));
        Value value = new Value(mean(some, one -> side.applyAsDouble(one.fringe())), some.size());
        return Figure.atMost(Figure.Form.NUMBER, what, floor, aim, Halves.undivided(value));
    }

    private static double mean(List<CutOne> some, ToDoubleFunction<CutOne> value) {
        return some.stream().mapToDouble(value).average().orElseThrow();
    }

    private static List<List<String>> rows(List<CutOne> all) {
        return CutoutRun.GROUNDS.stream()
                .map(ground -> List.of(
                        ground,
                        both(of(all, SMALL, ground), CutOne::fringe),
                        both(of(all, SMALL, ground), CutOne::limit),
                        both(of(all, LARGE, ground), CutOne::fringe),
                        both(of(all, LARGE, ground), CutOne::limit)))
                .toList();
    }

    private static String both(List<CutOne> some, Function<CutOne, Fringe> fringe) {
        return Numbers.two(mean(some, one -> fringe.apply(one).outside())) + " / "
                + Numbers.two(mean(some, one -> fringe.apply(one).inside()));
    }
}
