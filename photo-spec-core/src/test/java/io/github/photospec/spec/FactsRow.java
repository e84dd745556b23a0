package io.github.photospec.spec;

import io.github.photospec.rule.Interval;
import io.github.photospec.rule.Unit;
import io.github.photospec.testing.Labels;
import io.github.photospec.testing.SharedData;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** What the collected sources say about one specification: a row of {@code facts/photo_specs.csv}. */
record FactsRow(CSVRecord cells) {
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern FIRST = Pattern.compile(NUMBER);
    /** A number alone is no interval: one of the three parts round it must be there. */
    private static final Pattern ENDS = Pattern.compile("(>=? ?)?" + NUMBER + "(?:-" + NUMBER + ")?( minimum)?");

    /** All rows; the test is skipped, and says why, where the facts are not. */
    static List<FactsRow> all() {
        return Labels.read(SharedData.require("facts/photo_specs.csv")).stream()
                .map(FactsRow::new)
                .toList();
    }

    String id() {
        return text("id");
    }

    /** The bundled specification of this row. */
    PhotoSpec spec() {
        return SpecCatalog.bundled()
                .all()
                .filter(spec -> spec.id().equals(id()))
                .findFirst()
                .orElseThrow();
    }

    String text(String column) {
        return cells.get(column);
    }

    boolean has(String column) {
        return !text(column).isBlank();
    }

    /** Whether a text that people wrote holds the pattern. */
    boolean says(String column, String pattern) {
        return Pattern.compile(pattern).matcher(text(column)).find();
    }

    /** The first number of a cell. */
    OptionalDouble number(String column) {
        Matcher first = FIRST.matcher(text(column));
        return first.find() ? OptionalDouble.of(Double.parseDouble(first.group())) : OptionalDouble.empty();
    }

    /** The first interval of a cell: {@code 28-33}, {@code >= 207} or {@code 90 minimum}. */
    Optional<Interval> interval(String column) {
        return ENDS.matcher(text(column))
                .results()
                .filter(ends -> ends.group(1) != null || ends.group(3) != null || ends.group(4) != null)
                .findFirst()
                .map(ends -> ends.group(3) == null
                        ? Interval.atLeast(Double.parseDouble(ends.group(2)))
                        : Interval.closed(Double.parseDouble(ends.group(2)), Double.parseDouble(ends.group(3))));
    }

    /** The frame's height in that unit; 1 for shares. */
    double height(Unit unit) {
        return length(unit, "height_px_min", "print_h_mm");
    }

    /** The frame's width in that unit; 1 for shares. */
    double width(Unit unit) {
        return length(unit, "width_px_min", "print_w_mm");
    }

    private double length(Unit unit, String pixels, String millimetres) {
        return unit == Unit.SHARE
                ? 1
                : number(unit == Unit.PIXEL ? pixels : millimetres).orElseThrow();
    }
}
