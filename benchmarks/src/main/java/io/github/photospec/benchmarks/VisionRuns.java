package io.github.photospec.benchmarks;

import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.opencv.OpenCvVision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** What many photos do to one engine: whether two threads are twice as fast as one, and whether memory stays flat. */
@SuppressWarnings("SystemOut") // Its output is its purpose.
public final class VisionRuns {
    private static final int ROUND = 300;
    private static final int REPORTED = 20;

    private VisionRuns() {}

    /**
     * Prints the throughput of 1 and 2 threads, in turn, and then the resident memory along so many photos.
     *
     * @param args how many photos, for example 20000
     */
    public static void main(String[] args) throws InterruptedException, IOException {
        byte[][] photos = new byte[8][];
        for (int i = 0; i < photos.length; i++) {
            photos[i] = Photos.upload(i + 1);
        }
        try (OpenCvVision vision = new OpenCvVision()) {
            PhotoInspector inspector = PhotoInspector.create().withVision(vision);
            run(inspector, photos, 2, ROUND);
            throughput(inspector, photos);
            memory(inspector, photos, Integer.parseInt(args[0]));
        }
    }

    private static void throughput(PhotoInspector inspector, byte[][] photos) throws InterruptedException {
        for (int round = 1; round <= 5; round++) {
            double one = run(inspector, photos, 1, ROUND);
            double two = run(inspector, photos, 2, 2 * ROUND);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: 1 thread %.1f photos/s, 2 threads %.1f, ratio %.2f%n",
                    round,
                    one,
                    two,
                    two / one);
        }
    }

    private static void memory(PhotoInspector inspector, byte[][] photos, int count)
            throws InterruptedException, IOException {
        for (int part = 1; part <= REPORTED; part++) {
            double rate = run(inspector, photos, 2, count / REPORTED);
            System.out.printf(
                    Locale.ROOT,
                    "%d photos: resident %d MB, %.1f photos/s%n",
                    part * (count / REPORTED),
                    residentMegabytes(),
                    rate);
        }
    }

    /** Photos a second. */
    private static double run(PhotoInspector inspector, byte[][] photos, int threads, int count)
            throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(threads);
        long start = System.nanoTime();
        for (int i = 0; i < threads; i++) {
            new Thread(() -> {
                        for (int at = next.getAndIncrement(); at < count; at = next.getAndIncrement()) {
                            inspector.inspect(photos[at % photos.length], Optional.empty());
                        }
                        done.countDown();
                    })
                    .start();
        }
        done.await();
        return count / ((System.nanoTime() - start) / 1e9);
    }

    private static long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
