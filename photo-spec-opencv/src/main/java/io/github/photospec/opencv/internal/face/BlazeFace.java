package io.github.photospec.opencv.internal.face;

import io.github.photospec.image.Box;
import io.github.photospec.image.Spot;
import io.github.photospec.opencv.internal.model.ForwardNet;
import io.github.photospec.opencv.internal.picture.Affine;
import io.github.photospec.opencv.internal.picture.MatScope;
import io.github.photospec.opencv.internal.picture.Pyramid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opencv.core.Size;

/** MediaPipe's face detector (Bazarevsky et al., 2019), in one of its two ranges. For one thread. */
final class BlazeFace {
    private static final double MEAN = 127.5;
    /** Centre x, y, width, height, then six points of x and y. */
    private static final int VALUES = 16;
    /** Overlapping boxes are averaged from here on, as MediaPipe does it. */
    private static final double OVERLAP = 0.3;

    private final ForwardNet net;
    private final int side;
    private final double[] anchors;

    private BlazeFace(byte[] model, int side, double[] anchors) {
        this.net = new ForwardNet(model, new Size(side, side), 1 / MEAN, MEAN);
        this.side = side;
        this.anchors = anchors;
    }

    /** For faces that fill much of the picture. */
    static BlazeFace shortRange(byte[] model) {
        return new BlazeFace(model, 128, anchors(new int[][] {{16, 2}, {8, 6}}));
    }

    /** For small faces. */
    static BlazeFace fullRange(byte[] model) {
        return new BlazeFace(model, 192, anchors(new int[][] {{48, 1}}));
    }

    /** The middles of the cells of some grids, each several times over, as x and y in 0..1. */
    private static double[] anchors(int[][] grids) {
        List<Double> places = new ArrayList<>();
        for (int[] grid : grids) {
            for (int cell = 0; cell < grid[0] * grid[0]; cell++) {
                int column = cell % grid[0];
                int row = cell / grid[0];
                for (int repeated = 0; repeated < grid[1]; repeated++) {
                    places.add((column + 0.5) / grid[0]);
                    places.add((row + 0.5) / grid[0]);
                }
            }
        }
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The faces in a rectangle of the picture with at least this score, the surest first. */
    List<Detection> detect(Pyramid picture, Box part, double fromScore) {
        try (MatScope scope = new MatScope()) {
            Pyramid.Letterbox square = picture.letterbox(part.x(), part.y(), part.width(), part.height(), side, scope);
            List<float[]> results = net.run(square.square(), true);
            boolean scoresFirst = results.get(0).length < results.get(1).length;
            float[] scores = results.get(scoresFirst ? 0 : 1);
            float[] boxes = results.get(scoresFirst ? 1 : 0);
            return merged(candidates(scores, boxes, square.toPicture(), fromScore));
        }
    }

    private List<Detection> candidates(float[] scores, float[] boxes, Affine toPicture, double fromScore) {
        List<Detection> found = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            double score = 1 / (1 + Math.exp(-scores[i]));
            if (score >= fromScore) {
                found.add(detection(boxes, i, score, toPicture));
            }
        }
        found.sort(Comparator.comparingDouble(Detection::score).reversed());
        return found;
    }

    private Detection detection(float[] values, int index, double score, Affine toPicture) {
        int at = index * VALUES;
        Spot anchor = new Spot(anchors[2 * index] * side, anchors[2 * index + 1] * side);
        double width = Math.max(0, values[at + 2]);
        double height = Math.max(0, values[at + 3]);
        Spot corner = toPicture.apply(
                new Spot(anchor.x() + values[at] - width / 2, anchor.y() + values[at + 1] - height / 2));
        Box box = new Box(corner.x(), corner.y(), width * toPicture.a(), height * toPicture.e());
        return new Detection(
                box, score, point(values, at + 4, anchor, toPicture), point(values, at + 6, anchor, toPicture));
    }

    private static Spot point(float[] values, int at, Spot anchor, Affine toPicture) {
        return toPicture.apply(new Spot(anchor.x() + values[at], anchor.y() + values[at + 1]));
    }

    /** Averages boxes of one face, weighted by their scores. */
    private static List<Detection> merged(List<Detection> sorted) {
        List<Detection> left = new ArrayList<>(sorted);
        List<Detection> merged = new ArrayList<>();
        while (!left.isEmpty()) {
            Detection surest = left.remove(0);
            List<Detection> same = new ArrayList<>(List.of(surest));
            left.removeIf(other -> surest.box().overlap(other.box()) >= OVERLAP && same.add(other));
            merged.add(average(same, surest.score()));
        }
        return merged;
    }

    private static Detection average(List<Detection> same, double score) {
        double weights = same.stream().mapToDouble(Detection::score).sum();
        double[] sums = new double[8];
        for (Detection one : same) {
            double[] values = {
                one.box().x(), one.box().y(), one.box().width(), one.box().height(),
                one.rightEye().x(), one.rightEye().y(), one.leftEye().x(),
                        one.leftEye().y()
            };
            for (int i = 0; i < sums.length; i++) {
                sums[i] += values[i] * one.score() / weights;
            }
        }
        return new Detection(
                new Box(sums[0], sums[1], sums[2], sums[3]),
                score,
                new Spot(sums[4], sums[5]),
                new Spot(sums[6], sums[7]));
    }
}
