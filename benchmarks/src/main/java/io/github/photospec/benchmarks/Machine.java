package io.github.photospec.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What figures were measured on. */
final class Machine {
    private Machine() {}

    /** Processors, memory, system and Java in one line; without anything that tells whose machine it is. */
    static String line() {
        return String.format(
                Locale.ROOT,
                "%d processors (%s), %s of memory, %s, %s %s, %s",
                Runtime.getRuntime().availableProcessors(),
                value("/proc/cpuinfo", "model name").orElse(System.getProperty("os.arch", "")),
                value("/proc/meminfo", "MemTotal").map(Machine::gigabytes).orElse("unknown size"),
                system(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                collector());
    }

    /** How busy the machine is by itself, as processes that want to run; negative where nobody counts. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** What every program prints first. */
    static String heading() {
        return String.format(
                Locale.ROOT,
                "**Machine:** %s, heap of at most %d MB; load %.2f before it began.",
                line(),
                Runtime.getRuntime().maxMemory() >> 20,
                load());
    }

    private static String system() {
        return value("/etc/os-release", "PRETTY_NAME")
                .map(name -> name.replace("\"", ""))
                .orElse(System.getProperty("os.name") + " " + System.getProperty("os.version"));
    }

    private static String collector() {
        String names = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(GarbageCollectorMXBean::getName)
                .collect(Collectors.joining(" "));
        return names.startsWith("G1") ? "G1" : names.startsWith("Copy") ? "serial collector" : names;
    }

    private static String gigabytes(String kilobytes) {
        return Math.round(Long.parseLong(kilobytes.replaceAll("\\D", "")) / (double) (1 << 20)) + " GB";
    }

    /** The first value of a key in a file of lines {@code key: value} or {@code key=value}; empty where there is no such file. */
    private static Optional<String> value(String file, String key) {
        Path path = Path.of(file);
        if (!Files.isReadable(path)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(path);
            return lines.stream()
                    .filter(line -> line.startsWith(key))
                    .map(line -> line.substring(key.length()).replaceFirst("^\\s*[:=]\\s*", ""))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
