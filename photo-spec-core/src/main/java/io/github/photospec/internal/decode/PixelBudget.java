package io.github.photospec.internal.decode;

import java.util.concurrent.Semaphore;

/**
 * Bounds how many pixels are being decoded at a time, so that many threads with large photos wait for each other
 * instead of running out of memory. Fair: a large photo is not overtaken for ever.
 *
 * <p>One budget serves the whole process, because the heap is the process's too.
 */
final class PixelBudget {
    /** The decoded raster, the turned and the final image, with room for 16 bits and the measuring planes. */
    private static final int BYTES_PER_PIXEL = 32;

    static final PixelBudget OF_PROCESS = ofHeap(Runtime.getRuntime().maxMemory());

    private final int kilopixels;
    private final Semaphore free;

    PixelBudget(int kilopixels) {
        this.kilopixels = kilopixels;
        this.free = new Semaphore(kilopixels, true);
    }

    /** Half the heap for pixels, at least one working image. */
    static PixelBudget ofHeap(long maxBytes) {
        long pixels = maxBytes / 2 / BYTES_PER_PIXEL;
        return new PixelBudget(
                Math.toIntExact(Math.max(WorkingSize.MAX_PIXELS / 1000, Math.min(pixels / 1000, 1 << 30))));
    }

    int kilopixels() {
        return kilopixels;
    }

    /** Whether so many pixels fit in if nothing else is being decoded. */
    boolean holds(long pixels) {
        return pixels / 1000 + 1 <= kilopixels;
    }

    /** Waits until so many pixels are free, and takes them; a photo bigger than the whole budget takes all of it. */
    void take(long pixels) {
        free.acquireUninterruptibly(permits(pixels));
    }

    /** Returns what {@link #take} took for the same number of pixels. */
    void giveBack(long pixels) {
        free.release(permits(pixels));
    }

    private int permits(long pixels) {
        return (int) Math.min(pixels / 1000 + 1, kilopixels);
    }
}
