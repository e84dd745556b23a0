package io.github.photospec.benchmarks;

import java.util.Locale;

/** Prints what the load showed, as tables for docs/benchmarks.md. */
@SuppressWarnings("SystemOut") // Its output is its purpose.
final class PortalResults {
    private static final double PAGE_MILLIS = 150;
    private static final double MORE_THAN_LIBRARY_MILLIS = 50;

    private final PortalTimes times;
    private final PortalMeter makes;
    private final PortalMeter checks;
    private final PortalMeter waits;

    PortalResults(PortalTimes times, String before, String after) {
        this.times = times;
        this.makes = meter("photospec_make", before, after);
        this.checks = meter("photospec_check", before, after);
        this.waits = meter("portal_photo_wait", before, after);
    }

    void print() {
        print(
                "| request | count | errors | total: median | p95 | p99 | queued: p95 | service: median | p95 | p99 | held against | |");
        print("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|");
        for (PortalRequest request : PortalRequest.values()) {
            row(request, times.kind(request));
        }
        print("");
        print("| by the portal's own meters | count | mean | median | p95 | p99 |");
        print("|---|---:|---:|---:|---:|---:|");
        row("making, the library alone", makes);
        row("checking, the library alone", checks);
        row("waiting for one's turn", waits);
        print("");
        print("errors: %d", times.errors());
        times.reasons().forEach(reason -> print("  %s", reason));
    }

    private void row(PortalRequest request, PortalTimes.Kind kind) {
        if (kind.total().count() == 0 && kind.errors() == 0) {
            return;
        }
        double limit = limit(request);
        double p95 = kind.service().quantile(0.95);
        print(
                "| %s | %d | %d | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %s | %s |",
                request.words(),
                kind.total().count(),
                kind.errors(),
                kind.total().quantile(0.5),
                kind.total().quantile(0.95),
                kind.total().quantile(0.99),
                kind.queued().quantile(0.95),
                kind.service().quantile(0.5),
                p95,
                kind.service().quantile(0.99),
                Double.isInfinite(limit) ? "" : String.format(Locale.ROOT, "%.0f ms", limit),
                Double.isInfinite(limit) ? "" : p95 <= limit ? "held" : "missed");
    }

    private double limit(PortalRequest request) {
        return switch (request.target()) {
            case PAGE -> PAGE_MILLIS;
            case CHECK -> checks.quantileMillis(0.95) + MORE_THAN_LIBRARY_MILLIS;
            case MAKE -> makes.quantileMillis(0.95) + MORE_THAN_LIBRARY_MILLIS;
            case NONE -> Double.POSITIVE_INFINITY;
        };
    }

    private static void row(String what, PortalMeter meter) {
        print(
                "| %s | %.0f | %.1f ms | %.0f ms | %.0f ms | %.0f ms |",
                what,
                meter.count(),
                meter.meanMillis(),
                meter.quantileMillis(0.5),
                meter.quantileMillis(0.95),
                meter.quantileMillis(0.99));
    }

    private static PortalMeter meter(String timer, String before, String after) {
        return PortalMeter.of(after, timer).since(PortalMeter.of(before, timer));
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
