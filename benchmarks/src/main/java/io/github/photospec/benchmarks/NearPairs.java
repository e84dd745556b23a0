package io.github.photospec.benchmarks;

import io.github.photospec.duplicates.NearDuplicates;
import io.github.photospec.duplicates.PictureHash;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.painting.Backdrop;
import io.github.photospec.painting.PortraitPainter;
import io.github.photospec.painting.Sitter;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Comparing a million hashes with each other, of four kinds: as alike as portraits are, with a thousand copies
 * among them; random bits; all of one picture; and copies of copies. And how long one hash takes.
 */
@SuppressWarnings("SystemOut") // Its output is its purpose.
public final class NearPairs {
    private static final int PAINTED = 12;
    private static final int COPIES = 1000;
    private static final int COPY_BITS = 10;

    /**
     * A person's hash is a painted one with so many bits changed: two of one painting, one pair in twelve, are then about 80
     * bits apart, as the most alike hundredth of the photos measured in docs/duplicates.md.
     */
    private static final int PERSON_BITS = 60;

    private static final int WARMING = 3000;
    private static final double NANOS = 1e9;

    private NearPairs() {}

    /**
     * Prints a line for each kind.
     *
     * @param args how many hashes; a million if not given
     */
    public static void main(String[] args) {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        List<PictureHash> painted = painted();
        Random random = new Random(1);
        compare("as alike as portraits, " + COPIES + " copies", () -> people(count, painted, random));
        compare("random", () -> fill(count, () -> PictureHash.parse(randomHex(random))));
        compare("one picture", () -> fill(count, () -> painted.get(0)));
        compare("copies of one picture", () -> fill(count, () -> changed(painted.get(0), COPY_BITS, random)));
    }

    private static List<PictureHash> painted() {
        List<PictureHash> hashes = new ArrayList<>();
        SrgbImage last = image(Sitter.random(0));
        for (int i = 0; i < PAINTED; i++) {
            last = image(Sitter.random(i));
            hashes.add(PictureHash.of(last));
        }
        long blank = 0;
        for (int i = 0; i < WARMING; i++) {
            blank += PictureHash.of(last).isBlank() ? 1 : 0;
        }
        long start = cpuNanos();
        for (int i = 0; i < WARMING; i++) {
            blank += PictureHash.of(last).isBlank() ? 1 : 0;
        }
        double micros = (cpuNanos() - start) / 1e3 / WARMING;
        System.out.printf(Locale.ROOT, "one hash of 180 x 240: %.0f us of the processor (%d blank)%n", micros, blank);
        return hashes;
    }

    private static SrgbImage image(Sitter sitter) {
        BufferedImage image = PortraitPainter.standard()
                .paint(sitter, Backdrop.white(), 180, 240)
                .image();
        return SrgbImage.ofRows(180, 240, (y, row) -> image.getRGB(0, y, row.length, 1, row, 0, row.length));
    }

    private static void compare(String kind, Supplier<List<PictureHash>> source) {
        List<PictureHash> hashes = source.get();
        long start = System.nanoTime();
        long startOfThread = cpuNanos();
        List<List<Integer>> groups = NearDuplicates.among(hashes).groups();
        double threadSeconds = (cpuNanos() - startOfThread) / NANOS;
        double seconds = (System.nanoTime() - start) / NANOS;
        int grouped = groups.stream().mapToInt(List::size).sum();
        System.out.printf(
                Locale.ROOT,
                "%-45s %d hashes: %.1f s, %.1f s of the processor, %d groups of %d%n",
                kind,
                hashes.size(),
                seconds,
                threadSeconds,
                groups.size(),
                grouped);
    }

    /** What this thread had of the processor: on a machine with other work the clock on the wall tells little. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<PictureHash> fill(int count, Supplier<PictureHash> source) {
        List<PictureHash> hashes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            hashes.add(source.get());
        }
        return hashes;
    }

    private static List<PictureHash> people(int count, List<PictureHash> painted, Random random) {
        List<PictureHash> hashes = new ArrayList<>(count);
        for (int i = 0; i < count - COPIES; i++) {
            hashes.add(changed(painted.get(random.nextInt(painted.size())), PERSON_BITS, random));
        }
        for (int i = 0; i < COPIES && i < count - COPIES; i++) {
            hashes.add(changed(hashes.get(i), COPY_BITS, random));
        }
        return hashes;
    }

    private static PictureHash changed(PictureHash hash, int bits, Random random) {
        StringBuilder hex = new StringBuilder(hash.hex());
        for (int i = 0; i < bits; i++) {
            int at = random.nextInt(hex.length());
            int digit = Character.digit(hex.charAt(at), 16) ^ (1 << random.nextInt(4));
            hex.setCharAt(at, Character.forDigit(digit, 16));
        }
        return PictureHash.parse(hex.toString());
    }

    private static String randomHex(Random random) {
        return String.format(
                Locale.ROOT,
                "%016x%016x%016x%016x",
                random.nextLong(),
                random.nextLong(),
                random.nextLong(),
                random.nextLong());
    }
}
