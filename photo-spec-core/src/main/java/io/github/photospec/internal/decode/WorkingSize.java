package io.github.photospec.internal.decode;

/** How large photos become working images. */
final class WorkingSize {
    /** Enough for every measure, and 8 MB as integers. */
    static final int MAX_PIXELS = 2_000_000;

    /** Of a part that is read finely for making a photo: 32 MB as integers. */
    static final int MAX_PART_PIXELS = 8_000_000;

    private WorkingSize() {}

    /** The smallest step, the same across and down, that leaves at most {@link #MAX_PIXELS}: every step-th sample is read. */
    static int step(int width, int height) {
        int step = 1;
        while (pixels(width, height, step) > MAX_PIXELS) {
            step++;
        }
        return step;
    }

    static long pixels(int width, int height, int step) {
        return (long) sampled(width, step) * sampled(height, step);
    }

    /** How many samples a side has if the first and every step-th after it is read. */
    static int sampled(int side, int step) {
        return (side + step - 1) / step;
    }
}
