package io.github.photospec.benchmarks.compare;

import java.util.Locale;
import java.util.Optional;

/**
 * One benchmark in two runs.
 *
 * @param name of the benchmark
 * @param outcome what became of it
 * @param before empty if it is new
 * @param now empty if it is missing
 */
record Change(String name, Outcome outcome, Optional<Measured> before, Optional<Measured> now) {
    /** A regression is what takes more than a tenth longer. */
    private static final double LIMIT = 1.10;

    static Change of(Measured before, Measured now) {
        return new Change(now.name(), outcome(before, now), Optional.of(before), Optional.of(now));
    }

    static Change missing(Measured before) {
        return new Change(before.name(), Outcome.MISSING, Optional.of(before), Optional.empty());
    }

    static Change added(Measured now) {
        return new Change(now.name(), Outcome.NEW, Optional.empty(), Optional.of(now));
    }

    private static Outcome outcome(Measured before, Measured now) {
        if (!now.isLike(before)) {
            return Outcome.INCOMPARABLE;
        }
        double slowdown = now.slowdown(before);
        double noise = noise(before, now);
        if (slowdown / noise > LIMIT) {
            return Outcome.SLOWER;
        }
        if (slowdown > LIMIT) {
            return Outcome.PERHAPS_SLOWER;
        }
        return slowdown * noise < 1 / LIMIT ? Outcome.FASTER : Outcome.ALIKE;
    }

    /** Errors of a quotient add up as squares; on a logarithmic scale its interval is the same on both sides. */
    private static double noise(Measured before, Measured now) {
        return Math.exp(Math.hypot(before.noise(), now.noise()));
    }

    /** Whether noise alone could hide a regression. */
    boolean isNoisy() {
        return before.isPresent() && now.isPresent() && noise(before.get(), now.get()) > LIMIT;
    }

    /** Whether the later run is to be refused; a floor that moved says something about the machine, not about the code. */
    boolean isFailure() {
        return outcome.isFailure() && !(isFloor() && outcome == Outcome.SLOWER);
    }

    boolean isFloor() {
        return before.or(this::now).filter(Measured::isFloor).isPresent();
    }

    /** One line of a table. */
    String line() {
        String slowdown = before.isPresent() && now.isPresent() && now.get().isLike(before.get())
                ? String.format(Locale.ROOT, "%.2f", now.get().slowdown(before.get()))
                : "";
        return String.format(
                Locale.ROOT,
                "%-14s %6s  %22s  %22s  %s",
                outcome.words(),
                slowdown,
                before.map(Change::score).orElse("-"),
                now.map(Change::score).orElse("-"),
                name);
    }

    private static String score(Measured measured) {
        return String.format(Locale.ROOT, "%.4g ± %.2g %s", measured.score(), measured.error(), measured.unit());
    }
}
