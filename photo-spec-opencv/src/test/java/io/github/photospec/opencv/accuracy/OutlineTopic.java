package io.github.photospec.opencv.accuracy;

import io.github.photospec.inspect.HeadOutline;
import java.util.List;
import java.util.stream.DoubleStream;

/** Where the head begins and ends. */
final class OutlineTopic {
    /** Hair that touches the frame has no top in the picture. */
    private static final double TOUCHES_FRAME = 10;

    private OutlineTopic() {}

    static Topic of(List<Seen> all) {
        List<Seen> neutral = all.stream()
                .filter(seen -> seen.photo().set() == PhotoSet.NEUTRAL
                        && !seen.photo().label("hair_top_y_px").isEmpty()
                        && seen.photo().number("hair_top_y_px") >= TOUCHES_FRAME)
                .toList();
        List<Seen> withEars = neutral.stream()
                .filter(seen -> seen.photo().label("ears_left").equals("visible")
                        && seen.photo().label("ears_right").equals("visible")
                        && seen.photo().label("hair_up_or_short").equals("y")
                        && !seen.photo().label("ear_r_outer_x").isEmpty()
                        && !seen.photo().label("ear_l_outer_x").isEmpty())
                .toList();
        Errors top = Errors.of(
                neutral,
                seen -> share(seen, seen.outline().hairTop().y() - seen.photo().number("hair_top_y_px")));
        Errors chin = Errors.of(
                neutral,
                seen -> share(seen, seen.outline().chin().y() - seen.photo().number("chin_y")));
        Errors height = Errors.of(neutral, seen -> share(seen, seen.outline().headHeight() - height(seen.photo())));
        Errors width = Errors.of(withEars, OutlineTopic::width);
        return new Topic(
                "Hair top, chin, width",
                """
                On the neutral portraits of FRL, against places that people set; one whose hair touches the frame is left out. Errors are
                shares of the head's height from the hair's top to the chin. Only the hair's top is asserted. The width is compared from
                ear to ear where both ears are visible and the hair is short or up; hair that reaches further counts as width. FRL's
                background is an even grey: how well the hair's top is found before a busy one is not measured.
                """,
                List.of(
                        Figure.atMost("hair top, mean error", 0.005, 0.003, top.byHalf(Statistics::mean)),
                        Figure.atMost("hair top, largest error", 0.015, 0.01, top.byHalf(Statistics::max))),
                List.of(Markdown.table(
                        Errors.HEADER,
                        List.of(
                                top.row("hair top (down is positive)"),
                                chin.row("chin (down is positive)"),
                                height.row("`head-height`"),
                                width.row("ear to ear")))));
    }

    private static DoubleStream share(Seen seen, double pixels) {
        return DoubleStream.of(pixels / height(seen.photo()));
    }

    private static double height(Photo photo) {
        return photo.number("chin_y") - photo.number("hair_top_y_px");
    }

    private static DoubleStream width(Seen seen) {
        HeadOutline outline = seen.outline();
        double truth = seen.photo().number("ear_l_outer_x") - seen.photo().number("ear_r_outer_x");
        return share(seen, outline.headWidth() - truth);
    }
}
