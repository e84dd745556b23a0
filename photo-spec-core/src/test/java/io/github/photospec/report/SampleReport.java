package io.github.photospec.report;

import io.github.photospec.image.ColourMode;
import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.Orientation;
import io.github.photospec.inspect.BackgroundFacts;
import io.github.photospec.inspect.FileFacts;
import io.github.photospec.inspect.ImageFacts;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.InspectionWarning;
import io.github.photospec.inspect.PixelFacts;
import io.github.photospec.inspect.Readability;
import io.github.photospec.rule.Attribute;
import io.github.photospec.rule.Citation;
import io.github.photospec.rule.ColourRule;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Interval;
import io.github.photospec.rule.IntervalRule;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.Quantity;
import io.github.photospec.rule.Rule;
import io.github.photospec.rule.SetRule;
import io.github.photospec.rule.Terms;
import io.github.photospec.rule.WhenAbsent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The report of a photo with swapped sides, too many bytes, no density and a grey wall, by rules like the 2023 notice's. */
final class SampleReport {
    private static final Terms REQUIRED = new Terms(Level.REQUIRED, WhenAbsent.WARN, Citation.OWN);

    private SampleReport() {}

    static Report create() {
        Inspection inspection = inspection();
        List<Finding> findings = rules().stream()
                .flatMap(rule -> rule.check(inspection).stream())
                .toList();
        return new Report(inspection.file(), "sample", 1, Verdict.of(findings), findings, inspection.warnings());
    }

    private static List<Rule> rules() {
        return List.of(
                words(Attribute.READABLE, "yes"),
                words(Attribute.FORMAT, "jpeg"),
                words(Attribute.FILE_EXTENSION, "jpg"),
                interval(Quantity.FILE_SIZE, Interval.atMost(102400), Optional.of(Interval.atMost(100000))),
                interval(Quantity.WIDTH, Interval.exactly(180), Optional.empty()),
                interval(Quantity.HEIGHT, Interval.exactly(240), Optional.empty()),
                interval(Quantity.DENSITY, Interval.closed(71, 73), Optional.empty()),
                words(Attribute.COLOUR_MODE, "ycbcr", "rgb"),
                words(Attribute.BORDER, "no"),
                interval(Quantity.BACKGROUND_LIGHTNESS, Interval.atLeast(0.9), Optional.empty()),
                new ColourRule(List.of(0xffffff), 12, REQUIRED),
                interval(Quantity.SHARPNESS, Interval.atLeast(20), Optional.empty()),
                interval(Quantity.FACE_COUNT, Interval.exactly(1), Optional.empty()),
                words(Attribute.EARS_VISIBLE, "both"));
    }

    private static Rule words(Attribute attribute, String... allowed) {
        return new SetRule(attribute, List.of(allowed), REQUIRED);
    }

    private static Rule interval(Quantity quantity, Interval limits, Optional<Interval> recommended) {
        return new IntervalRule(quantity, quantity.unit(), limits, recommended, Optional.empty(), REQUIRED);
    }

    private static Inspection inspection() {
        return new Inspection(
                new FileFacts(
                        100352, Optional.empty(), Optional.of("430101199001011234.JPG"), Optional.of(ImageFormat.JPEG)),
                Optional.of(new ImageFacts(
                        240,
                        180,
                        Orientation.UPRIGHT,
                        ColourMode.YCBCR,
                        false,
                        8,
                        false,
                        Optional.empty(),
                        OptionalInt.of(92),
                        List.of(),
                        Optional.empty(),
                        Set.of(),
                        false,
                        0)),
                Readability.YES,
                Optional.of(new PixelFacts(0.01, 0.002, 7.1, 34.56, Optional.empty(), Optional.empty(), 0)),
                Optional.of(new BackgroundFacts(BackgroundFacts.Origin.STRIPS, 4000, 0.12345, 3.2, 0xb4b6b9)),
                Optional.empty(),
                List.of(InspectionWarning.of(InspectionWarning.Code.GPS)));
    }
}
