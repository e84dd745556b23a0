package io.github.photospec.opencv.internal.face;

import io.github.photospec.image.Box;
import io.github.photospec.image.Spot;
import io.github.photospec.opencv.internal.picture.Affine;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The 468 landmarks of MediaPipe's face mesh on one face. Immutable. */
public final class Mesh {
    /** How many landmarks there are. */
    static final int SIZE = 468;

    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final double presence;

    Mesh(double[] x, double[] y, double[] z, double presence) {
        this.x = x;
        this.y = y;
        this.z = z;
        this.presence = presence;
    }

    /** How likely it is that there is a face at all, 0..1. */
    public double presence() {
        return presence;
    }

    /** A landmark, in pixels. */
    public Spot spot(int index) {
        return new Spot(x[index], y[index]);
    }

    /** How far a landmark lies behind the others, in the same pixels; nearer ones are below 0. */
    double depth(int index) {
        return z[index];
    }

    /** The mean of some landmarks. */
    public Spot mean(int... indices) {
        double sumX = Arrays.stream(indices).mapToDouble(i -> x[i]).sum();
        double sumY = Arrays.stream(indices).mapToDouble(i -> y[i]).sum();
        return new Spot(sumX / indices.length, sumY / indices.length);
    }

    /** The same face where the map moves it; depths are scaled alike. */
    public Mesh mapped(Affine map) {
        double[] toX = new double[SIZE];
        double[] toY = new double[SIZE];
        double[] toZ = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            Spot moved = map.apply(spot(i));
            toX[i] = moved.x();
            toY[i] = moved.y();
            toZ[i] = z[i] * map.scale();
        }
        return new Mesh(toX, toY, toZ, presence);
    }

    /** The smallest box that holds these landmarks; all of them if none is named. */
    public Box bounds(int... indices) {
        int[] some = indices.length == 0 ? IntStream.range(0, SIZE).toArray() : indices;
        double left = Arrays.stream(some).mapToDouble(i -> x[i]).min().orElseThrow();
        double right = Arrays.stream(some).mapToDouble(i -> x[i]).max().orElseThrow();
        double top = Arrays.stream(some).mapToDouble(i -> y[i]).min().orElseThrow();
        double bottom = Arrays.stream(some).mapToDouble(i -> y[i]).max().orElseThrow();
        return new Box(left, top, right - left, bottom - top);
    }
}
