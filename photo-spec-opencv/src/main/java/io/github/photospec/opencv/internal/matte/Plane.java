package io.github.photospec.opencv.internal.matte;

import io.github.photospec.opencv.internal.picture.MatScope;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/** A picture of floats on the heap: one or several channels a pixel, row by row. Whoever has it may change it. */
public final class Plane {
    private final int width;
    private final int height;
    private final int channels;
    private final float[] values;

    Plane(int width, int height, int channels, float[] values) {
        this.width = width;
        this.height = height;
        this.channels = channels;
        this.values = values;
    }

    /** A picture of zeros. */
    static Plane blank(int width, int height, int channels) {
        return new Plane(width, height, channels, new float[width * height * channels]);
    }

    /** A copy of a picture of floats. */
    static Plane of(Mat mat) {
        Plane plane = blank(mat.cols(), mat.rows(), mat.channels());
        mat.get(0, 0, plane.values);
        return plane;
    }

    /** A copy in native memory. */
    Mat mat(MatScope scope) {
        Mat mat = scope.keep(new Mat(height, width, CvType.CV_32FC(channels)));
        mat.put(0, 0, values);
        return mat;
    }

    /** Pixels across. */
    public int width() {
        return width;
    }

    /** Pixels down. */
    public int height() {
        return height;
    }

    /** The number of pixels. */
    public int size() {
        return width * height;
    }

    /** The values themselves. */
    public float[] values() {
        return values;
    }

    /**
     * The value at a place between the middles of pixels, which is interpolated; beyond the edge it is the edge's.
     *
     * @param x in pixels from the outer corner, as y
     */
    float at(float x, float y, int channel) {
        float column = Math.max(0, Math.min(width - 1, x - 0.5f));
        float row = Math.max(0, Math.min(height - 1, y - 0.5f));
        int left = (int) column;
        int top = (int) row;
        int right = Math.min(width - 1, left + 1);
        int bottom = Math.min(height - 1, top + 1);
        float across = column - left;
        float down = row - top;
        float upper = mix(value(left, top, channel), value(right, top, channel), across);
        float lower = mix(value(left, bottom, channel), value(right, bottom, channel), across);
        return mix(upper, lower, down);
    }

    private float value(int column, int row, int channel) {
        return values[channels * (row * width + column) + channel];
    }

    private static float mix(float one, float other, float share) {
        return one + share * (other - one);
    }
}
