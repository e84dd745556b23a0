package io.github.photospec.painting;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Collects landmarks in face units while the face is painted; keys are indices of the MediaPipe face mesh. */
final class FaceMarks {
    private final Map<Integer, Spot> spots = new TreeMap<>();

    void put(int index, double x, double y) {
        spots.put(index, new Spot(x, y));
    }

    Map<Integer, Landmark> placed(Function<Spot, Landmark> place) {
        Map<Integer, Landmark> placed = new TreeMap<>();
        spots.forEach((index, spot) -> placed.put(index, place.apply(spot)));
        return placed;
    }
}
