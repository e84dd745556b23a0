package io.github.photospec.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.rule.Interval;
import io.github.photospec.rule.IntervalRule;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.PrintSize;
import io.github.photospec.rule.Quantity;
import io.github.photospec.rule.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every bundled specification says about the file, its size and its name what its sources say. */
class CatalogFilesTest {
    /** An upload whose paper photo has another shape, so that its millimetres are shares. */
    private static final Set<String> WITHOUT_PRINT = Set.of("cn-visa", "uk-passport");

    /** One form says 300 KB, another 1 MB: the looser is required. */
    private static final Set<String> TWO_READINGS = Set.of("india-evisa");

    /** What a file is named by, in the table's words. */
    private static final Map<String, String> NAMES = Map.of(
            "学号.jpg", "{studentNo}.jpg",
            "学号-姓名", "{studentNo}-{name}.jpg",
            "12位考籍号.JPG", "{candidateNo}.jpg",
            "报名序号.jpg (ID scan: 报名序号_ID)", "{registrationNo}.jpg");

    @TestFactory
    Stream<DynamicNode> every_specification_says_what_its_sources_say() {
        return FactsRow.all().stream().map(row -> {
            PhotoSpec spec = row.spec();
            return dynamicContainer(
                    spec.id(),
                    List.of(
                            dynamicTest("has the stated pixels", () -> hasTheStatedPixels(spec, row)),
                            dynamicTest("has the stated print", () -> hasTheStatedPrint(spec, row)),
                            dynamicTest("has the stated bytes", () -> hasTheStatedBytes(spec, row)),
                            dynamicTest("has the stated density and quality", () -> hasTheStatedDensity(spec, row)),
                            dynamicTest("has the stated name", () -> hasTheStatedName(spec, row)),
                            dynamicTest("names its sources", () -> namesItsSources(spec, row))));
        });
    }

    private static void hasTheStatedPixels(PhotoSpec spec, FactsRow row) {
        assertThat(wholeEnds(spec, Quantity.WIDTH))
                .isEqualTo(ends(
                        row.number("width_px_min").orElse(0),
                        row.number("width_px_max").orElse(0)));
        assertThat(wholeEnds(spec, Quantity.HEIGHT))
                .isEqualTo(ends(
                        row.number("height_px_min").orElse(0),
                        row.number("height_px_max").orElse(0)));
    }

    private static void hasTheStatedPrint(PhotoSpec spec, FactsRow row) {
        Optional<PrintSize> stated = row.has("print_w_mm") && !WITHOUT_PRINT.contains(spec.id())
                ? Optional.of(new PrintSize(
                        row.number("print_w_mm").orElseThrow(),
                        row.number("print_h_mm").orElseThrow()))
                : Optional.empty();

        assertThat(spec.print()).isEqualTo(stated);
    }

    private static void hasTheStatedBytes(PhotoSpec spec, FactsRow row) {
        Optional<IntervalRule> bytes = rule(spec, Quantity.FILE_SIZE);
        assertThat(bytes.isPresent()).isEqualTo(row.has("kb_kind"));
        if (bytes.isPresent() && !TWO_READINGS.contains(spec.id())) {
            boolean isHard = !row.says("kb_kind", "^(typical|often)");
            assertThat(bytes.get().terms().level()).isEqualTo(isHard ? Level.REQUIRED : Level.RECOMMENDED);
            assertThat(bytes.get().limits()).isEqualTo(isHard ? looser(row) : stricter(row));
        }
    }

    /** A kilobyte is 1000 bytes or 1024: no photo is refused that one reading allows. */
    private static Interval looser(FactsRow row) {
        return bytes(row, 1000, row.says("kb_kind", "ideal") ? Double.POSITIVE_INFINITY : 1024);
    }

    private static Interval stricter(FactsRow row) {
        return bytes(row, 1024, 1000);
    }

    private static Interval bytes(FactsRow row, double lowKilobyte, double highKilobyte) {
        OptionalDouble min = row.number("kb_min");
        OptionalDouble max = row.number("kb_max");
        return new Interval(
                min.isPresent() ? min.getAsDouble() * lowKilobyte : Double.NEGATIVE_INFINITY,
                max.isPresent() ? max.getAsDouble() * highKilobyte : Double.POSITIVE_INFINITY,
                row.says("kb_kind", ">"),
                row.says("kb_kind", "<"));
    }

    private static void hasTheStatedDensity(PhotoSpec spec, FactsRow row) {
        row.number("jpeg_quality")
                .ifPresent(quality -> assertThat(
                                rule(spec, Quantity.JPEG_QUALITY).orElseThrow().limits())
                        .isEqualTo(Interval.atLeast(quality)));
        if (row.has("dpi") && !row.text("dpi_kind").matches("minimum (print|when).*")) {
            double dpi = row.number("dpi").orElseThrow();
            assertThat(rule(spec, Quantity.DENSITY).orElseThrow().limits())
                    .isEqualTo(
                            row.text("dpi_kind").startsWith("minimum")
                                    ? Interval.atLeast(dpi)
                                    : Interval.closed(dpi - 1, dpi + 1));
        }
    }

    /** The table leaves out that the notice of 2023 names files by the ID number. */
    private static void hasTheStatedName(PhotoSpec spec, FactsRow row) {
        String rule = row.text("file_name_rule");
        boolean byNumber = rule.contains("身份证号") || spec.id().equals("hn-student-cet-pretco");

        assertThat(spec.naming().map(PhotoNaming::template))
                .isEqualTo(Optional.ofNullable(byNumber ? "{id}.jpg" : NAMES.get(rule)));
    }

    private static void namesItsSources(PhotoSpec spec, FactsRow row) {
        List<String> named = spec.sources().stream()
                .flatMap(source -> source.urls().stream())
                .toList();
        List<String> stated = Arrays.stream(row.text("sources").split("\\s+"))
                .filter(word -> word.startsWith("http"))
                .toList();

        assertThat(named).containsAll(stated);
        assertThat(spec.sources().stream().map(Source::confidence).map(Enum::name))
                .contains(row.text("confidence"));
    }

    private static Optional<IntervalRule> rule(PhotoSpec spec, Quantity quantity) {
        return spec.rule(quantity.id()).map(IntervalRule.class::cast);
    }

    /** The smallest and the largest whole number that is accepted; 0 where there is none. */
    private static List<Double> wholeEnds(PhotoSpec spec, Quantity quantity) {
        return rule(spec, quantity)
                .map(IntervalRule::limits)
                .map(limits -> ends(
                        limits.hasMin() ? limits.min() + (limits.minOpen() ? 1 : 0) : 0,
                        limits.hasMax() ? limits.max() - (limits.maxOpen() ? 1 : 0) : 0))
                .orElse(ends(0, 0));
    }

    private static List<Double> ends(double min, double max) {
        return List.of(min, max);
    }
}
