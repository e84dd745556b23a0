package io.github.photospec.spec;

import static io.github.photospec.rule.Quantity.CHIN_MARGIN;
import static io.github.photospec.rule.Quantity.CROWN_MARGIN;
import static io.github.photospec.rule.Quantity.EYE_LINE;
import static io.github.photospec.rule.Quantity.FACE_OFFSET;
import static io.github.photospec.rule.Quantity.FACE_WIDTH;
import static io.github.photospec.rule.Quantity.HEAD_HEIGHT;
import static io.github.photospec.rule.Quantity.HEAD_WIDTH;
import static io.github.photospec.rule.Quantity.INTER_EYE_DISTANCE;
import static io.github.photospec.rule.Quantity.PITCH;
import static io.github.photospec.rule.Quantity.ROLL;
import static io.github.photospec.rule.Quantity.YAW;

import io.github.photospec.rule.Interval;
import io.github.photospec.rule.Quantity;
import io.github.photospec.rule.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the sources demand of the portrait's geometry, read from the cells that people wrote. */
final class Demands {
    static final Set<Quantity> ACROSS = EnumSet.of(HEAD_WIDTH, FACE_WIDTH, FACE_OFFSET, INTER_EYE_DISTANCE);

    private static final Pattern MIDDLE_OF_EYES = Pattern.compile("midpoint of eyes (\\d+)-(\\d+) px from left");
    private static final Pattern DEGREES = Pattern.compile("([a-z/, ]+) (\\d+)");

    /** A cell of a measure that has a column a unit. */
    private record Column(String name, Unit unit) {}

    private final FactsRow row;
    private final List<Demand> demands = new ArrayList<>();

    private Demands(FactsRow row) {
        this.row = row;
    }

    static List<Demand> of(FactsRow row) {
        Demands demands = new Demands(row);
        demands.down(HEAD_HEIGHT, "head_height_");
        demands.down(CROWN_MARGIN, "top_margin_");
        demands.width();
        demands.eyes();
        demands.margins();
        demands.pose();
        return List.copyOf(demands.demands);
    }

    /** Pixels where a source counts them, else millimetres, else shares; what a lone page adds is left out. */
    private Optional<Column> column(String prefix) {
        return Stream.of(
                        new Column(prefix + "px", Unit.PIXEL),
                        new Column(prefix + "mm", Unit.MILLIMETRE),
                        new Column(prefix + "ratio", Unit.SHARE))
                .filter(column -> row.has(column.name()) && !row.says(column.name(), "secondary"))
                .findFirst();
    }

    private void down(Quantity quantity, String prefix) {
        column(prefix).filter(column -> !row.says(column.name(), "shoulders")).ifPresent(column -> {
            Optional<Interval> interval =
                    row.interval(column.name()).filter(stated -> !row.says(column.name(), "about"));
            if (interval.isPresent()) {
                add(column.unit(), interval.get(), quantity);
            } else {
                demands.add(Demand.about(row.number(column.name()).orElseThrow(), quantity));
            }
        });
    }

    /** A head's width, ears and hair aside, lies between the face's and the whole head's: each end has its measure. */
    private void width() {
        column("head_or_face_width_").ifPresent(column -> {
            Interval width = row.interval(column.name()).orElseThrow();
            if (row.says(column.name(), "face|cheeks|ear to ear")) {
                add(column.unit(), width, FACE_WIDTH);
            } else {
                add(column.unit(), Interval.atLeast(width.min()), HEAD_WIDTH, FACE_WIDTH);
                add(column.unit(), Interval.atMost(width.max()), FACE_WIDTH);
            }
        });
        if (row.has("side_margin_ratio")) {
            add(
                    Unit.SHARE,
                    Interval.atMost(1 - 2 * row.number("side_margin_ratio").orElseThrow()),
                    HEAD_WIDTH);
        }
    }

    private void eyes() {
        row.interval("eye_line").ifPresent(eyes -> {
            Unit unit = eyeUnit();
            add(unit, row.says("eye_line", "from bottom") ? fromBelow(eyes, row.height(unit)) : eyes, EYE_LINE);
        });
        Matcher middle = MIDDLE_OF_EYES.matcher(row.text("eye_line"));
        if (middle.find()) {
            double half = row.width(Unit.PIXEL) / 2;
            double left = Double.parseDouble(middle.group(1)) - half;
            double right = Double.parseDouble(middle.group(2)) - half;
            add(Unit.PIXEL, Interval.closed(left, right), FACE_OFFSET);
        }
        row.interval("eye_distance_px").ifPresent(apart -> add(Unit.PIXEL, apart, INTER_EYE_DISTANCE));
    }

    private Unit eyeUnit() {
        if (row.says("eye_line", "px")) {
            return Unit.PIXEL;
        }
        return row.says("eye_line", "mm") ? Unit.MILLIMETRE : Unit.SHARE;
    }

    private static Interval fromBelow(Interval eyes, double height) {
        double highest = eyes.hasMax() ? height - eyes.max() : Double.NEGATIVE_INFINITY;
        return Interval.closed(highest, height - eyes.min());
    }

    private void margins() {
        row.interval("chin_to_bottom_mm").ifPresent(margin -> add(Unit.MILLIMETRE, margin, CHIN_MARGIN));
        row.number("shoulder_ratio").ifPresent(share -> add(Unit.SHARE, Interval.atLeast(share), CHIN_MARGIN));
    }

    private void pose() {
        Matcher limit = DEGREES.matcher(row.text("pose_limit_deg").replaceAll("\\(.*\\)", ""));
        while (limit.find()) {
            double degrees = Double.parseDouble(limit.group(2));
            for (Quantity turn : List.of(YAW, PITCH, ROLL)) {
                if (limit.group(1).contains(turn.id())) {
                    add(Unit.DEGREE, Interval.closed(-degrees, degrees), turn);
                }
            }
        }
    }

    private void add(Unit unit, Interval interval, Quantity... quantities) {
        demands.add(Demand.of(unit, interval, quantities));
    }
}
