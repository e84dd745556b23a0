package io.github.photospec.internal.jpeg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.Orientation;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.inspect.InspectionLimits;
import io.github.photospec.internal.decode.PhotoDecoder;
import io.github.photospec.internal.header.Header;
import io.github.photospec.internal.header.Headers;
import io.github.photospec.internal.jpeg.Repair.Kind;
import io.github.photospec.testing.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files from decoders' own test suites, and cameras' files with every kind of metadata. */
class HostileRepairTest {
    /** What damage is done to a file concerns its first bytes, where the structure is, or its data. */
    private static final int HEAD = 2000;

    private static final int DAMAGES = 9;

    @TestFactory
    Stream<DynamicTest> repairs_keep_every_pixel() {
        return jpegs(file -> {
            Optional<SrgbImage> before = picture(file);
            LosslessRepair none = LosslessRepair.of(file);
            LosslessRepair density = none.withDensity(301);
            for (LosslessRepair repair : List.of(
                    density, density.withoutMetadata().withoutTrailingBytes().withEndMarker())) {
                RepairedFile repaired = repair.make();

                assertSame(picture(repaired.bytes()), before);
                assertThat(repaired.refusals().values())
                        .allMatch(refusal -> refusal == Refusal.DAMAGED && isRefusedByDecoders(file));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_picture_made_upright_is_seen_as_before() {
        return jpegs(file -> {
            RepairedFile repaired = LosslessRepair.of(file).upright().make();

            boolean turned = repaired.repairs().stream().anyMatch(repair -> repair.kind() == Kind.ORIENTATION);
            if (turned) {
                assertThat(header(repaired.bytes()).map(Header::orientation)).contains(Orientation.UPRIGHT);
                assertAlike(repaired.bytes(), file);
            } else {
                assertThat(repaired.bytes()).isSameAs(file);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_thrown_for_damaged_files() {
        return jpegs(file -> {
            Random random = new Random(file.length);
            for (int i = 0; i < DAMAGES && file.length > 0; i++) {
                byte[] damaged = i % 3 == 0 ? Arrays.copyOf(file, random.nextInt(file.length)) : file.clone();
                for (int changes = 0; changes < 4 && damaged.length > 0; changes++) {
                    int area = i % 2 == 0 ? damaged.length : Math.min(damaged.length, HEAD);
                    damaged[random.nextInt(area)] = (byte) random.nextInt(256);
                }
                byte[] turned =
                        TestFiles.turned(damaged.length < 2 ? file : damaged, Orientation.ofTag(2 + random.nextInt(7)));

                assertThat(LosslessRepair.of(turned).upright().make()).isNotNull();
                assertThat(LosslessRepair.of(damaged)
                                .upright()
                                .withoutMetadata()
                                .withDensity(72)
                                .withoutTrailingBytes()
                                .withEndMarker()
                                .make())
                        .isNotNull();
            }
        });
    }

    private static Stream<DynamicTest> jpegs(FileCheck check) {
        Path hostile = SharedData.require("hostile");
        Path metadata = SharedData.require("metadata");
        return Stream.of(hostile, metadata)
                .flatMap(HostileRepairTest::list)
                .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> {
                    byte[] file = Files.readAllBytes(path);
                    if (ImageFormat.detect(file)
                            .filter(ImageFormat.JPEG::equals)
                            .isPresent()) {
                        check.check(file);
                    }
                }));
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The layout is refused where the header says nothing, or no scan follows. */
    private static boolean isRefusedByDecoders(byte[] file) {
        return picture(file).isEmpty();
    }

    private static Optional<Header> header(byte[] file) {
        return Headers.read(file, ImageFormat.JPEG)
                .filter(header -> header.pixels() <= InspectionLimits.DEFAULT.maxPixels());
    }

    private static Optional<SrgbImage> picture(byte[] file) {
        return header(file)
                .flatMap(header ->
                        PhotoDecoder.decode(file, ImageFormat.JPEG, header).image());
    }

    private static void assertSame(Optional<SrgbImage> actual, Optional<SrgbImage> expected) {
        assertThat(actual.isPresent()).isEqualTo(expected.isPresent());
        if (expected.isPresent()) {
            assertSamePixels(actual.orElseThrow(), expected.orElseThrow());
        }
    }

    /** Up to what inverse transforms round differently when rows and columns are exchanged. */
    private static void assertAlike(byte[] upright, byte[] file) {
        Turn turn = Turn.of(header(file).orElseThrow().orientation());
        Samples before = Samples.of(file);
        Samples after = Samples.of(upright);
        for (int component = 0; component < before.components(); component++) {
            assertThat(after.difference(before, turn, component)).isLessThanOrEqualTo(component == 0 ? 1 : 2);
        }
    }

    private static void assertSamePixels(SrgbImage actual, SrgbImage expected) {
        assertThat(actual).hasToString(expected.toString());
        int[] row = new int[expected.width()];
        int[] expectedRow = new int[expected.width()];
        for (int y = 0; y < expected.height(); y++) {
            actual.copyRow(y, row);
            expected.copyRow(y, expectedRow);
            assertThat(row).isEqualTo(expectedRow);
        }
    }

    private interface FileCheck {
        void check(byte[] file);
    }
}
