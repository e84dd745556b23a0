package io.github.photospec.painting;

import java.awt.geom.Path2D;
import java.util.Arrays;

/** A smooth line through typed points in face units (Catmull-Rom spline). */
final class Curve {
    private final double[] xs;
    private final double[] ys;

    private Curve(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
    }

    /** From x, y, x, y and so on. */
    static Curve of(double... coordinates) {
        int count = coordinates.length / 2;
        double[] xs = new double[count];
        double[] ys = new double[count];
        for (int i = 0; i < count; i++) {
            xs[i] = coordinates[2 * i];
            ys[i] = coordinates[2 * i + 1];
        }
        return new Curve(xs, ys);
    }

    static Curve of(Spot... spots) {
        return new Curve(
                Arrays.stream(spots).mapToDouble(Spot::x).toArray(),
                Arrays.stream(spots).mapToDouble(Spot::y).toArray());
    }

    /** From text such as {@code "0,1 2,3"}: points apart by spaces, the way people read them. */
    static Curve through(String points) {
        return of(Arrays.stream(points.trim().split("[ ,]+"))
                .mapToDouble(Double::parseDouble)
                .toArray());
    }

    /** The curve drawn for the right half of the face, on the given half. */
    Curve on(Side side) {
        return new Curve(Arrays.stream(xs).map(x -> x * side.sign()).toArray(), ys);
    }

    /** This curve, which ends on the midline, continued by its mirror image. */
    Curve mirrored() {
        int count = xs.length;
        double[] allXs = Arrays.copyOf(xs, 2 * count - 1);
        double[] allYs = Arrays.copyOf(ys, 2 * count - 1);
        for (int i = 0; i < count - 1; i++) {
            allXs[count + i] = -xs[count - 2 - i];
            allYs[count + i] = ys[count - 2 - i];
        }
        return new Curve(allXs, allYs);
    }

    /** This curve going on through the points of another. */
    Curve followedBy(Curve next) {
        return new Curve(joined(xs, next.xs), joined(ys, next.ys));
    }

    private static double[] joined(double[] first, double[] second) {
        double[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    /** The same points from the last to the first. */
    Curve reversed() {
        int count = xs.length;
        double[] backXs = new double[count];
        double[] backYs = new double[count];
        for (int i = 0; i < count; i++) {
            backXs[i] = xs[count - 1 - i];
            backYs[i] = ys[count - 1 - i];
        }
        return new Curve(backXs, backYs);
    }

    /** The point at a share of the way, 0 being the start and 1 the end. */
    Spot at(double share) {
        int segments = xs.length - 1;
        double position = Ramp.clamp(share) * segments;
        int segment = Math.min(segments - 1, (int) position);
        double t = position - segment;
        return new Spot(spline(xs, segment, t), spline(ys, segment, t));
    }

    private static double spline(double[] values, int segment, double t) {
        double before = values[Math.max(0, segment - 1)];
        double from = values[segment];
        double to = values[segment + 1];
        double after = values[Math.min(values.length - 1, segment + 2)];
        return 0.5
                * (2 * from
                        + (to - before) * t
                        + (2 * before - 5 * from + 4 * to - after) * t * t
                        + (3 * from - before - 3 * to + after) * t * t * t);
    }

    /** The curve as pixels; a closed one runs smoothly through its start again. */
    Path2D path(FaceGrid grid, boolean closed) {
        int count = xs.length;
        Path2D path = new Path2D.Double();
        path.moveTo(grid.x(xs[0]), grid.y(ys[0]));
        for (int i = 0; i < (closed ? count : count - 1); i++) {
            int before = neighbour(i - 1, closed);
            int to = neighbour(i + 1, closed);
            int after = neighbour(i + 2, closed);
            // Bezier form of the same spline: the control points lie a sixth of the chord of the neighbours away.
            path.curveTo(
                    grid.x(xs[i] + (xs[to] - xs[before]) / 6),
                    grid.y(ys[i] + (ys[to] - ys[before]) / 6),
                    grid.x(xs[to] - (xs[after] - xs[i]) / 6),
                    grid.y(ys[to] - (ys[after] - ys[i]) / 6),
                    grid.x(xs[to]),
                    grid.y(ys[to]));
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private int neighbour(int index, boolean closed) {
        int count = xs.length;
        return closed ? Math.floorMod(index, count) : Math.max(0, Math.min(count - 1, index));
    }
}
