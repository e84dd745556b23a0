package io.github.photospec.opencv.accuracy;

import io.github.photospec.image.Spot;
import java.util.List;
import java.util.stream.DoubleStream;

/** Where the pupils are, and how much the head leans. */
final class EyePlacesTopic {
    private EyePlacesTopic() {}

    static Topic of(List<Seen> all) {
        List<Seen> neutral = all.stream()
                .filter(seen -> seen.photo().set() == PhotoSet.NEUTRAL)
                .toList();
        Errors pupils = Errors.of(neutral, EyePlacesTopic::pupils);
        Errors rolls = Errors.of(neutral, EyePlacesTopic::roll);
        return new Topic(
                "Eyes and leaning",
                """
                On the 50 neutral portraits of FRL, against the pupils that people set. The error is a share of the distance between
                them; `roll` is compared with the line through them. It is what `eye-line`, `inter-eye-distance` and `face-offset`
                rest on.
                """,
                List.of(
                        Figure.atMost("pupils, mean error", 0.02, 0.015, pupils.byHalf(Statistics::mean)),
                        Figure.atMost(
                                "pupils, error of 95 %", 0.043, 0.03, pupils.byHalf(sizes -> sizes.percentile(95))),
                        Figure.atMost(
                                Figure.Form.DEGREES, "roll, mean error", 0.55, 0.55, rolls.byHalf(Statistics::mean)),
                        Figure.atMost(
                                Figure.Form.DEGREES, "roll, largest error", 1.5, 1.5, rolls.byHalf(Statistics::max))),
                List.of(Markdown.table(
                        Errors.HEADER, List.of(pupils.distanceRow("pupils, share of the eye distance")))));
    }

    private static DoubleStream pupils(Seen seen) {
        Spot left = label(seen.photo(), "imgleft");
        Spot right = label(seen.photo(), "imgright");
        double distance = left.distance(right);
        return DoubleStream.of(
                seen.outline().rightEye().distance(left) / distance,
                seen.outline().leftEye().distance(right) / distance);
    }

    private static DoubleStream roll(Seen seen) {
        Spot left = label(seen.photo(), "imgleft");
        Spot right = label(seen.photo(), "imgright");
        double truth = Math.toDegrees(Math.atan2(right.y() - left.y(), right.x() - left.x()));
        return DoubleStream.of(seen.head().orElseThrow().pose().roll() - truth);
    }

    private static Spot label(Photo photo, String side) {
        return new Spot(photo.number("pupil_" + side + "_x"), photo.number("pupil_" + side + "_y"));
    }
}
