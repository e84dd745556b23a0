package io.github.photospec.internal.measure;

/** A Gaussian blur of one plane with five taps, across and then down. Its scratch planes are kept: for one thread. */
final class Blur {
    /** How far the kernel reaches: enough for a sigma of 1. */
    static final int RADIUS = 2;

    private final float middle;
    private final float near;
    private final float far;
    private float[][] shifted = new float[4][0];

    /** The kernel sums to one; sigma is at most 1. */
    Blur(double sigma) {
        double one = Math.exp(-1 / (2 * sigma * sigma));
        double two = Math.exp(-4 / (2 * sigma * sigma));
        double sum = 1 + 2 * one + 2 * two;
        this.middle = (float) (1 / sum);
        this.near = (float) (one / sum);
        this.far = (float) (two / sum);
    }

    /** Blurs a plane in place; only places at least {@link #RADIUS} from its edges are right afterwards. */
    void run(float[] plane, int width, int height) {
        int count = width * height;
        if (shifted[0].length < count) {
            shifted = new float[4][count];
        }
        // Across the whole plane as one long row: what wraps around is within the radius of the edges.
        pass(plane, count, 1);
        pass(plane, count, width);
    }

    /** Neighbours are copied to the same index first: Java 17 compiles the sum to vector instructions only then. */
    private void pass(float[] plane, int count, int step) {
        System.arraycopy(plane, 0, shifted[0], 2 * step, count - 2 * step);
        System.arraycopy(plane, 0, shifted[1], step, count - step);
        System.arraycopy(plane, step, shifted[2], 0, count - step);
        System.arraycopy(plane, 2 * step, shifted[3], 0, count - 2 * step);
        weigh(plane, count, shifted[0], shifted[1], shifted[2], shifted[3]);
    }

    private void weigh(float[] plane, int count, float[] before2, float[] before, float[] after, float[] after2) {
        float w0 = middle;
        float w1 = near;
        float w2 = far;
        for (int i = 0; i < count; i++) {
            plane[i] = w0 * plane[i] + w1 * (before[i] + after[i]) + w2 * (before2[i] + after2[i]);
        }
    }
}
