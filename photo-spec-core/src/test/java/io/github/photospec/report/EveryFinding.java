package io.github.photospec.report;

import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.rule.Attribute;
import io.github.photospec.rule.Citation;
import io.github.photospec.rule.ColourRule;
import io.github.photospec.rule.FileNameRule;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Finding.Code;
import io.github.photospec.rule.Interval;
import io.github.photospec.rule.IntervalRule;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.Outcome;
import io.github.photospec.rule.PrintSize;
import io.github.photospec.rule.Quantity;
import io.github.photospec.rule.Reading;
import io.github.photospec.rule.Rule;
import io.github.photospec.rule.SetRule;
import io.github.photospec.rule.Terms;
import io.github.photospec.rule.Unit;
import io.github.photospec.rule.WhenAbsent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A finding of every kind that a rule can come to, in an order that reads well. */
final class EveryFinding {
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final Set<Code> UNMEASURED = EnumSet.of(
            Code.ABSENT,
            Code.NOT_DECODED,
            Code.UNREADABLE,
            Code.NO_VISION,
            Code.NO_MODEL,
            Code.NO_FACE,
            Code.NOT_UPRIGHT,
            Code.CANNOT_TELL);

    private EveryFinding() {}

    static List<Finding> all() {
        List<Finding> all = new ArrayList<>(measured());
        for (Quantity quantity : Quantity.values()) {
            all.addAll(unmeasured(quantity));
        }
        for (Attribute attribute : Attribute.values()) {
            all.addAll(unmeasured(attribute));
        }
        for (Code code : UNMEASURED) {
            all.add(Findings.without(ColourRule.ID, code, "#ffffff"));
        }
        all.addAll(accepted());
        return all;
    }

    static List<Finding> measured() {
        List<Finding> all = new ArrayList<>();
        for (Quantity quantity : Quantity.values()) {
            for (Unit unit : Unit.values()) {
                if (quantity.canBeIn(unit)) {
                    quantity(all, quantity, unit);
                }
            }
        }
        for (Attribute attribute : Attribute.values()) {
            attribute(all, attribute);
        }
        FileNameRule.WORDS.forEach(word -> all.add(fileName(word)));
        all.add(Findings.word(Attribute.FORMAT.id(), "unknown", "jpeg"));
        all.add(Findings.word(ColourRule.ID, "#f8f8f8", "#f8f8f8"));
        all.add(Findings.word(ColourRule.ID, "#808080", "#ffffff", "#438edb"));
        all.add(Findings.word(ColourRule.ID, "#f6f6f8", "#ffffff"));
        shapes(all);
        return all;
    }

    static List<Finding> unmeasured(Quantity quantity) {
        Interval limits = limits(quantity.unit());
        return UNMEASURED.stream()
                .map(code -> Findings.without(quantity, code, Outcome.NOT_ASSESSED, limits))
                .toList();
    }

    static List<Finding> unmeasured(Attribute attribute) {
        return UNMEASURED.stream()
                .map(code -> Findings.without(attribute.id(), code, wished(attribute)))
                .toList();
    }

    /** Where nobody could tell, and that is accepted. */
    static List<Finding> accepted() {
        return UNMEASURED.stream()
                .filter(code -> code.isUndetermined() && code != Code.UNREADABLE)
                .map(code -> Findings.without(Quantity.YAW, code, Outcome.WARN, limits(Unit.DEGREE)))
                .toList();
    }

    /** Rules with every shape of demand. */
    static List<Rule> rules() {
        Terms terms = new Terms(Level.REQUIRED, WhenAbsent.WARN, Citation.OWN);
        List<Rule> rules = new ArrayList<>();
        for (Interval limits : shapes()) {
            rules.add(new IntervalRule(Quantity.WIDTH, Unit.PIXEL, limits, Optional.empty(), Optional.empty(), terms));
        }
        rules.add(new IntervalRule(
                Quantity.FILE_SIZE,
                Unit.BYTE,
                Interval.atMost(102400),
                Optional.of(Interval.atMost(100000)),
                Optional.empty(),
                terms));
        rules.add(new IntervalRule(
                Quantity.CROWN_MARGIN,
                Unit.MILLIMETRE,
                Interval.closed(3, 5.5),
                Optional.empty(),
                Optional.of(new PrintSize(33, 48)),
                terms));
        rules.add(new IntervalRule(
                Quantity.YAW, Unit.DEGREE, Interval.closed(-5, 5), Optional.empty(), Optional.empty(), terms));
        rules.add(new SetRule(Attribute.FORMAT, List.of("jpeg", "png"), terms));
        rules.add(new ColourRule(List.of(0xffffff), 10, terms));
        rules.add(FileNameRule.of(PhotoNaming.of("{id}.jpg"), terms));
        return rules;
    }

    /** A photo of 240 x 180 where 180 x 240 is asked for. */
    static Report swapped() {
        return Findings.report(List.of(
                Findings.required(Quantity.WIDTH, 240, Interval.exactly(180)),
                Findings.required(Quantity.HEIGHT, 180, Interval.exactly(240)),
                Findings.required(Quantity.ASPECT_RATIO, 4 / 3.0, Interval.closed(0.74, 0.76))));
    }

    /** A colour that has this name. */
    static String hex(ColourName name) {
        Map<ColourName, String> colours = new EnumMap<>(ColourName.class);
        Stream.of(
                        "#ffffff", "#d0d0d0", "#808080", "#000000", "#ff0000", "#ff8000", "#604020", "#e8d8b8",
                        "#ffff00", "#00ff00", "#00ffff", "#add8e6", "#438edb", "#8000c0", "#ff69b4")
                .forEach(hex -> colours.put(ColourName.of(Integer.parseInt(hex.substring(1), 16)), hex));
        return Objects.requireNonNull(colours.get(name), name.id());
    }

    private static void quantity(List<Finding> all, Quantity quantity, Unit unit) {
        for (double value : new double[] {3, 1, 5.125}) {
            double scaled = Math.round(value * scale(unit) * 10000) / 10000.0;
            all.add(Findings.measured(quantity, unit, scaled, limits(unit), Level.REQUIRED));
        }
    }

    private static Interval limits(Unit unit) {
        return Interval.closed(2 * scale(unit), 4 * scale(unit));
    }

    private static double scale(Unit unit) {
        return switch (unit) {
            case SHARE -> 0.1;
            case ASPECT -> 0.25;
            case BYTE -> 51200;
            case PIXEL -> 90;
            case DPI -> 36;
            case MILLIMETRE, DEGREE, BIT -> 1.5;
            case POINT -> 20;
            case COUNT -> 1;
        };
    }

    private static void attribute(List<Finding> all, Attribute attribute) {
        String wished = wished(attribute);
        Set<String> words = attribute.words().isEmpty() ? Set.of("none", "png") : attribute.words();
        words.stream().sorted().forEach(word -> {
            all.add(Findings.word(attribute.id(), word, word));
            if (!word.equals(wished)) {
                all.add(Findings.word(attribute.id(), word, wished));
            }
        });
    }

    private static String wished(Attribute attribute) {
        return switch (attribute) {
            case READABLE, EYES_OPEN, MOUTH_CLOSED, EYES_VISIBLE, BAREHEADED -> "yes";
            case FORMAT -> "jpeg";
            case FILE_EXTENSION -> "jpg";
            case COLOUR_MODE -> "ycbcr";
            case ORIENTATION -> "upright";
            case BORDER -> "no";
            case EARS_VISIBLE -> "both";
        };
    }

    private static Finding fileName(String word) {
        boolean fits = word.equals("yes");
        return new Finding(
                FileNameRule.ID,
                fits ? Outcome.PASS : Outcome.FAIL,
                Level.REQUIRED,
                fits ? Code.PASSED : Code.NOT_ALLOWED,
                Optional.of(Reading.of(word)),
                Optional.empty(),
                Optional.empty(),
                List.of("{id}.jpg"),
                Citation.OWN);
    }

    private static void shapes(List<Finding> all) {
        for (Interval limits : shapes()) {
            for (double value : new double[] {100, 200, 300}) {
                all.add(Findings.required(Quantity.WIDTH, value, limits));
                all.add(Findings.recommended(Quantity.WIDTH, value, limits));
            }
        }
        all.add(broken(Level.REQUIRED));
        all.add(broken(Level.RECOMMENDED));
        for (Finding word : List.of(
                Findings.word("format", "png", "jpeg"),
                Findings.word("format", "png", "png"),
                Findings.word("ears-visible", "one", "both"),
                Findings.word("border", "no", "yes"))) {
            all.add(new Finding(
                    word.rule(),
                    word.outcome() == Outcome.PASS ? Outcome.PASS : Outcome.WARN,
                    Level.RECOMMENDED,
                    word.code(),
                    word.measured(),
                    word.unit(),
                    word.limits(),
                    word.allowed(),
                    word.citation()));
        }
        Finding absent = Findings.without(Quantity.DENSITY, Code.ABSENT, Outcome.WARN, Interval.closed(71, 73));
        all.add(absent);
        all.add(Findings.without(Quantity.DENSITY, Code.ABSENT, Outcome.PASS, Interval.closed(71, 73)));
        all.add(new Finding(
                absent.rule(),
                Outcome.WARN,
                Level.RECOMMENDED,
                Code.ABSENT,
                Optional.empty(),
                absent.unit(),
                absent.limits(),
                List.of(),
                absent.citation()));
        all.add(Findings.required(Quantity.DENSITY, 96, Interval.closed(71, 73)));
        all.add(Findings.required(Quantity.ASPECT_RATIO, 4 / 3.0, Interval.closed(0.74, 0.76)));
        all.add(Findings.required(Quantity.FILE_SIZE, 5 << 20, Interval.atMost(2 << 20)));
        all.add(Findings.required(Quantity.FILE_SIZE, 102401, Interval.atMost(102400)));
        all.add(Findings.required(Quantity.FILE_SIZE, 500, Interval.atLeast(2048)));
        all.add(Findings.required(Quantity.YAW, -12.34, Interval.closed(-5, 5)));
        all.add(Findings.required(Quantity.PITCH, -30, Interval.closed(-20, 25)));
    }

    /** A finding that no rule makes: too large for no limit. */
    private static Finding broken(Level level) {
        return new Finding(
                Quantity.WIDTH.id(),
                Outcome.FAIL,
                level,
                Code.ABOVE,
                Optional.of(Reading.of(5)),
                Optional.of(Unit.PIXEL),
                Optional.empty(),
                List.of(),
                Citation.OWN);
    }

    private static List<Interval> shapes() {
        return List.of(
                Interval.exactly(180),
                Interval.closed(150, 250),
                new Interval(150, 250, true, false),
                new Interval(150, 250, false, true),
                Interval.atLeast(150),
                new Interval(150, INFINITY, true, false),
                Interval.atMost(250),
                new Interval(-INFINITY, 250, false, true),
                new Interval(-INFINITY, INFINITY, false, false));
    }
}
