package io.github.photospec.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What more threads and more photos do: to the speed, to the cost a photo, and to memory. */
@SuppressWarnings("SystemOut") // Its output is its purpose.
public final class Scaling {
    private static final String USAGE = """
            usage: Scaling threads file|pixels|vision [ROUNDS]
                   Scaling sizes file|pixels|vision ROUNDS PHOTOS...
                   Scaling memory file|pixels|vision PHOTOS JAVA-OPTIONS...""";

    private Scaling() {}

    /**
     * Prints what it was asked for, in Markdown.
     *
     * @param args {@code threads}: 1 thread against 2 and against as many as there are processors; {@code sizes}: what a photo costs
     *     in folders of so many; {@code memory}: what the command holds after so many
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> words = List.of(args);
        if (words.isEmpty() || words.size() < least(words.get(0))) {
            System.err.println(USAGE);
            System.exit(2);
        }
        Depth depth = Depth.of(words.get(1));
        List<String> rest = words.subList(2, words.size());
        System.out.println(Machine.heading());
        System.out.println("Command: Scaling " + String.join(" ", words));
        System.out.println();
        switch (words.get(0)) {
            case "threads" -> ThreadScaling.print(depth, rest.isEmpty() ? 9 : Integer.parseInt(rest.get(0)));
            case "sizes" ->
                SizeScaling.print(
                        depth,
                        Integer.parseInt(rest.get(0)),
                        rest.stream().skip(1).map(Integer::valueOf).toList());
            case "memory" -> MemoryScaling.print(depth, Integer.parseInt(rest.get(0)), rest.subList(1, rest.size()));
            default -> throw new IllegalArgumentException(USAGE);
        }
        System.out.printf(Locale.ROOT, "%nLoad at the end: %.2f%n", Machine.load());
    }

    /** How many words there are at least. */
    private static int least(String what) {
        return switch (what) {
            case "threads" -> 2;
            case "memory" -> 3;
            case "sizes" -> 4;
            default -> Integer.MAX_VALUE;
        };
    }
}
