package io.github.photospec.report;

import io.github.photospec.internal.text.Phrases;
import io.github.photospec.rule.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes file sizes as file managers show them (1 KB = 1024 bytes), and the bytes as well where that hides a difference. */
final class FileSizes {
    private static final int KB = 1024;
    private static final int MB = KB * KB;

    /** From here on a decimal of a kilobyte is of no use. */
    private static final int ROUND_KB = 10 * KB;

    private final Phrases phrases;

    FileSizes(Phrases phrases) {
        this.phrases = phrases;
    }

    /** A file's length, in words that show on which side of the limits it lies. */
    String measured(double bytes, Interval limits) {
        return plain(bytes, limits).orElseGet(() -> withBytes(bytes));
    }

    /** A limit, in the same words as the length that is told beside it; that length is NaN if none is. */
    String limit(double end, double bytes, Interval limits) {
        boolean plain =
                isWhole(end, KB) && (Double.isNaN(bytes) || plain(bytes, limits).isPresent());
        return plain ? rounded(end, isWhole(end, MB) ? MB : KB, 0).text(phrases) : withBytes(end);
    }

    private Optional<String> plain(double bytes, Interval limits) {
        if (!isPlain(limits.min()) || !isPlain(limits.max())) {
            return Optional.empty();
        }
        return candidates(bytes).stream()
                .filter(size -> Rounding.readsAlike(size.bytes(), bytes, limits))
                .findFirst()
                .map(size -> size.text(phrases));
    }

    private static List<Size> candidates(double bytes) {
        if (bytes < KB) {
            return List.of(rounded(bytes, 1, 0));
        }
        Size small = rounded(bytes, KB, bytes < ROUND_KB ? 1 : 0);
        Size fine = rounded(bytes, KB, 1);
        return bytes < MB ? List.of(small, fine) : List.of(rounded(bytes, MB, 1), small, fine);
    }

    private String withBytes(double bytes) {
        if (bytes < KB) {
            return rounded(bytes, 1, 0).text(phrases);
        }
        String about = rounded(bytes, KB, 1).text(phrases);
        String exact = rounded(bytes, 1, 0).text(phrases);
        return Phrases.fill(phrases.get("size.with-bytes"), Map.of("size", about, "bytes", exact));
    }

    private static boolean isPlain(double end) {
        return Double.isInfinite(end) || end == 0 || isWhole(end, KB);
    }

    private static boolean isWhole(double bytes, int unit) {
        return bytes >= unit && bytes % unit == 0;
    }

    private static Size rounded(double bytes, int unit, int places) {
        return new Size(BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(unit), places, RoundingMode.HALF_UP), unit);
    }

    private record Size(BigDecimal value, int unit) {
        double bytes() {
            return value.doubleValue() * unit;
        }

        String text(Phrases phrases) {
            return Phrases.fill(phrases.get(key()), Map.of("value", Amounts.plain(value)));
        }

        private String key() {
            if (unit == 1) {
                return "unit.bytes";
            }
            return unit == KB ? "unit.kb" : "unit.mb";
        }
    }
}
