package io.github.photospec.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.Density;
import io.github.photospec.image.Density.Origin;
import io.github.photospec.image.Density.Unit;
import io.github.photospec.testing.Labels;
import io.github.photospec.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The facts against the truth that other tools found in 86 files. */
class MetadataTruthTest {
    private static final Set<String> JFIF = Set.of("jfif_unit", "jfif_x", "jfif_y");
    private static final Set<String> EXIF = Set.of("exif_unit", "exif_x", "exif_y");
    private static final Set<String> EXIF_DENSITY = Set.of("exif_unit", "exif_x", "exif_y", "dpi_exif", "all_say_72");

    /** Where the facts differ from the table on purpose: the file and the columns. The other 78 rows agree in all. */
    private static final Map<String, Set<String>> DEVIATIONS = Map.of(
            // A JFIF density of 0 x 0 is none: the standard demands both to be above zero.
            "dpi_exiv2__exiv2-bug1114.jpg",
            JFIF,
            // No picture can be decoded from these four: no frame header stands before the first scan, the end, or a
            // second start marker. So there are no image facts, while the table's reader found segments.
            "dpi_exiv2__issue_1881_coverage.jpg",
            union(JFIF, union(EXIF_DENSITY, Set.of("orientation"))),
            "dpi_exiv2__issue_ghsa_mvc4_g5pv_4qqq_poc.jpg",
            JFIF,
            "dpi_libexif__olympus_makernote_variant_4.jpg",
            EXIF_DENSITY,
            "dpi_tm__broken-sos-before-sof.jpg",
            JFIF,
            // EXIF gives a vertical resolution alone, or divides by zero: no statement. The table gives no dpi either.
            "dpi_php__bug60150.jpg",
            Set.of("exif_unit", "exif_y"),
            "dpi_pillow__exif-dpi-zerodivision.jpg",
            EXIF,
            // 4294967295 in unit 65535: damage, not a density.
            "dpi_pillow__exif_gps.jpg",
            Set.of("exif_unit", "exif_x", "dpi_exif", "all_say_72"));

    @TestFactory
    Stream<DynamicTest> every_labelled_file_has_the_facts_of_its_row() {
        Path folder = SharedData.require("metadata");
        return Labels.read(folder.resolve("labels.csv")).stream()
                .map(row -> DynamicTest.dynamicTest(row.get("file"), () -> check(folder, row)));
    }

    private static void check(Path folder, CSVRecord row) throws IOException {
        PhotoInspector inspector = PhotoInspector.create().withDepth(InspectionDepth.FILE);
        byte[] bytes = Files.readAllBytes(folder.resolve(row.get("file")));

        Map<String, String> facts =
                columns(inspector.inspect(bytes, Optional.empty()).image());

        Set<String> different = new TreeSet<>();
        facts.forEach((column, fact) -> {
            if (!fact.equals(truth(row, column))) {
                different.add(column);
            }
        });
        assertThat(different)
                .as("%s in the table, but %s", row.toMap(), facts)
                .isEqualTo(DEVIATIONS.getOrDefault(row.get("file"), Set.of()));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Map<String, String> columns(Optional<ImageFacts> image) {
        Map<String, String> columns = new TreeMap<>();
        columns.put("width", image.map(facts -> "" + facts.storedWidth()).orElse(""));
        columns.put("height", image.map(facts -> "" + facts.storedHeight()).orElse(""));
        columns.put("components", image.map(MetadataTruthTest::components).orElse(""));
        columns.put(
                "process", image.map(facts -> facts.progressive() ? "2" : "").orElse(""));
        columns.put(
                "orientation",
                image.map(facts -> "" + facts.orientation().tag()).orElse("1"));
        Optional<Density> jfif = stated(image, Origin.JFIF);
        columns.put("jfif_unit", jfif.map(density -> unit(density)).orElse(""));
        columns.put("jfif_x", jfif.map(density -> stored(density, density.x())).orElse(""));
        columns.put("jfif_y", jfif.map(density -> stored(density, density.y())).orElse(""));
        columns.put("dpi_jfif", dpi(jfif));
        Optional<Density> exif = stated(image, Origin.EXIF);
        columns.put("exif_unit", exif.map(density -> unit(density)).orElse(""));
        columns.put("exif_x", exif.map(density -> stored(density, density.x())).orElse(""));
        columns.put("exif_y", exif.map(density -> stored(density, density.y())).orElse(""));
        columns.put("dpi_exif", dpi(exif));
        Optional<Density> photoshop = stated(image, Origin.PHOTOSHOP);
        columns.put("photoshop_x", photoshop.map(density -> number(density.x())).orElse(""));
        columns.put("photoshop_y", photoshop.map(density -> number(density.y())).orElse(""));
        columns.put("dpi_photoshop", dpi(photoshop));
        columns.put("contradictory", image.map(MetadataTruthTest::contradictory).orElse(""));
        columns.put("all_say_72", image.map(MetadataTruthTest::allSay72).orElse("none"));
        return columns;
    }

    /** The table's cell in the words of the facts. */
    private static String truth(CSVRecord row, String column) {
        String cell = row.get(column);
        return switch (column) {
            case "jfif_unit" -> cell.equals("no JFIF") ? "" : cell;
            // EXIF 2.32, 4.6.5: without a unit the numbers are per inch.
            case "exif_unit" ->
                switch (cell) {
                    case "2" -> "dpi";
                    case "3" -> "dpcm";
                    case "" -> row.get("exif_x").isEmpty() ? "" : "dpi";
                    default -> cell;
                };
            // Baseline and extended are one fact; no orientation, and an undefined one, mean upright.
            case "process" -> cell.equals("2") ? "2" : "";
            case "orientation" -> cell.isEmpty() || cell.equals("0") ? "1" : cell;
            case "width", "height", "components", "contradictory", "all_say_72" -> cell;
            default -> cell.isEmpty() || cell.equals("undef") ? cell : number(Double.parseDouble(cell));
        };
    }

    private static String components(ImageFacts facts) {
        return switch (facts.colourMode()) {
            case GREY -> "1";
            case YCBCR, RGB -> "3";
            case CMYK, YCCK -> "4";
            case INDEXED -> "indexed";
        };
    }

    private static Optional<Density> stated(Optional<ImageFacts> image, Origin origin) {
        return image.stream()
                .flatMap(facts -> facts.densities().stream())
                .filter(density -> density.origin() == origin)
                .findFirst();
    }

    private static String unit(Density density) {
        return switch (density.unit()) {
            case PER_INCH -> "dpi";
            case PER_CENTIMETRE -> "dpcm";
            case PER_METRE -> "metre";
            case ASPECT -> "aspect";
        };
    }

    private static String stored(Density density, double value) {
        return number(density.unit() == Unit.PER_CENTIMETRE ? value / 2.54 : value);
    }

    private static String dpi(Optional<Density> density) {
        return density.filter(Density::isPhysical)
                .map(stated -> number(stated.x()))
                .orElse("");
    }

    private static String contradictory(ImageFacts facts) {
        long physical = facts.densities().stream().filter(Density::isPhysical).count();
        return physical < 2 ? "" : facts.densitiesContradict() ? "y" : "n";
    }

    private static String allSay72(ImageFacts facts) {
        if (facts.densities().stream().noneMatch(Density::isPhysical)) {
            return "none";
        }
        boolean all = facts.densities().stream()
                .filter(Density::isPhysical)
                .allMatch(density -> Math.abs(density.x() - 72) < 0.5 && Math.abs(density.y() - 72) < 0.5);
        return all ? "y" : "n";
    }

    /** One decimal: the table rounds differently from column to column. */
    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
