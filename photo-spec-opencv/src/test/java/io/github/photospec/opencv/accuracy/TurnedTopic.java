package io.github.photospec.opencv.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Pictures that lie on their side or stand on their head. */
final class TurnedTopic {
    private static final double FOUND_WITHIN = 10;

    private TurnedTopic() {}

    static Topic of(List<Seen> all) {
        List<List<String>> rows = new ArrayList<>();
        for (int quarters = 1; quarters <= 3; quarters++) {
            int turn = quarters;
            Predicate<TurnedPhoto> turned = photo -> photo.quarters() == turn;
            rows.add(List.of(
                    "by " + 90 * quarters + "°",
                    both(all, turned),
                    both(all, turned.and(TurnedTopic::isFound)),
                    both(all, turned.and(photo -> photo.error().isEmpty())),
                    both(all, turned.and(TurnedPhoto::upright))));
        }
        Halves<Value> upright =
                Halves.of(half -> new Value(count(all, half, TurnedPhoto::upright), count(all, half, photo -> true)));
        return new Topic(
                "Turned pictures",
                """
                Every third frontal portrait, turned clockwise by a quarter, a half and three quarters, with no EXIF tag to tell. "Found" means
                that `roll` is right within 10°. Such a head fails the rule `roll` and its distances are not measured. What would
                be wrong is to take it for upright.
                """,
                List.of(Figure.atMost(Figure.Form.COUNT, "turned, and taken for upright", 0, 0, upright)),
                List.of(Markdown.table(
                        List.of("turned, dev / val", "photos", "found", "no face seen", "taken for upright"), rows)));
    }

    private static boolean isFound(TurnedPhoto photo) {
        return photo.error().isPresent() && photo.error().getAsDouble() <= FOUND_WITHIN;
    }

    private static String both(List<Seen> all, Predicate<TurnedPhoto> condition) {
        return Halves.of(half -> count(all, half, condition)).toString();
    }

    private static int count(List<Seen> all, Half half, Predicate<TurnedPhoto> condition) {
        return (int) all.stream()
                .filter(seen -> seen.photo().half() == half)
                .flatMap(seen -> seen.turns().stream())
                .filter(condition)
                .count();
    }
}
