package io.github.photospec.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.testing.Labels;
import io.github.photospec.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Odd and broken files from the test suites of decoders. */
class HostileFilesTest {
    private static final int DAMAGES = 60;

    /** Most damage is done to the first bytes, where the structure is. */
    private static final int HEAD = 2000;

    private static final String NO_SIZE = "none";

    /** Sizes that differ from the table on purpose; the other 263 rows agree. */
    private static final Map<String, String> OTHER_SIZES = Map.of(
            // The screen of the animation; the table has its first frame, which does not fit in.
            "pillow__decompression_bomb.gif",
            "32 x 32",
            "php__bug37360.gif",
            "400 x 331",
            // A size of zero, or above 2^31, is none.
            "exiv2__2018-01-09-exiv2-crash-002.tiff",
            NO_SIZE,
            "php__duplicate_copyright_tag_leak.tiff",
            NO_SIZE);

    private final PhotoInspector inspector = PhotoInspector.create().withDepth(InspectionDepth.FILE);

    @TestFactory
    Stream<DynamicTest> every_file_has_the_format_and_size_of_its_row() {
        return files((file, row) -> {
            Inspection inspection = inspector.inspect(Files.readAllBytes(file), Optional.empty());

            assertThat(formats(row.get("magic")))
                    .contains(inspection.file().format().map(ImageFormat::name).orElse("none"));
            if (!row.get("width").isEmpty()) {
                String size = row.get("width") + " x " + row.get("height");
                assertThat(inspection
                                .image()
                                .map(facts -> facts.storedWidth() + " x " + facts.storedHeight())
                                .orElse(NO_SIZE))
                        .isEqualTo(OTHER_SIZES.getOrDefault(row.get("file"), size));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> every_file_cut_anywhere_is_inspected() {
        return files((file, row) -> {
            byte[] bytes = Files.readAllBytes(file);
            Random random = new Random(bytes.length);
            for (int i = 0; i < DAMAGES; i++) {
                int length = random.nextInt(Math.max(1, i % 4 == 0 ? bytes.length : Math.min(bytes.length, HEAD)));
                assertThat(inspector.inspect(Arrays.copyOf(bytes, length), Optional.empty()))
                        .isNotNull();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> every_file_with_bytes_changed_is_inspected() {
        return files((file, row) -> {
            byte[] bytes = Files.readAllBytes(file);
            Random random = new Random(bytes.length);
            for (int i = 0; i < DAMAGES && bytes.length > 0; i++) {
                for (int changes = 0; changes < 4; changes++) {
                    // The damage of all rounds adds up.
                    bytes[random.nextInt(Math.min(bytes.length, HEAD))] = (byte) random.nextInt(256);
                }
                assertThat(inspector.inspect(bytes, Optional.of("photo.jpg"))).isNotNull();
            }
        });
    }

    private static Stream<DynamicTest> files(FileCheck check) {
        Path folder = SharedData.require("hostile");
        return Labels.read(folder.resolve("labels.csv")).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("file"), () -> check.check(folder.resolve(row.get("file")), row)));
    }

    private static Set<String> formats(String magic) {
        return switch (magic) {
            case "unknown", "empty" -> Set.of("none");
            case "HEIF/AVIF" -> Set.of("HEIC", "AVIF");
            default -> Set.of(magic);
        };
    }

    private interface FileCheck {
        void check(Path file, CSVRecord row) throws IOException;
    }
}
