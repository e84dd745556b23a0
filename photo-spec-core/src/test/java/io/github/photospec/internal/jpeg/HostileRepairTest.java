package io.github.photospec.internal.jpeg;

import static io.github.photospec.testing.HostileFiles.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.Orientation;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.inspect.InspectionLimits;
import io.github.photospec.internal.header.Header;
import io.github.photospec.internal.header.Headers;
import io.github.photospec.internal.repair.Refusal;
import io.github.photospec.internal.repair.Repair.Kind;
import io.github.photospec.internal.repair.RepairedFile;
import io.github.photospec.testing.HostileFiles;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HostileRepairTest {
    @TestFactory
    Stream<DynamicTest> repairs_keep_every_pixel() {
        return HostileFiles.of(ImageFormat.JPEG, file -> {
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
        return HostileFiles.of(ImageFormat.JPEG, file -> {
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
        return HostileFiles.of(ImageFormat.JPEG, file -> {
            Random random = new Random(file.length);
            for (byte[] damaged : HostileFiles.damaged(file)) {
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

    /** The layout is refused where the header says nothing, or no scan follows. */
    private static boolean isRefusedByDecoders(byte[] file) {
        return picture(file).isEmpty();
    }

    private static Optional<Header> header(byte[] file) {
        return Headers.read(file, ImageFormat.JPEG)
                .filter(header -> header.pixels() <= InspectionLimits.DEFAULT.maxPixels());
    }

    private static Optional<SrgbImage> picture(byte[] file) {
        return HostileFiles.picture(file, ImageFormat.JPEG);
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
}
