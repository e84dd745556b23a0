package io.github.photospec.internal.repair;

import static io.github.photospec.testing.HostileFiles.assertSame;
import static io.github.photospec.testing.HostileFiles.picture;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.internal.header.Header;
import io.github.photospec.internal.header.Headers;
import io.github.photospec.testing.HostileFiles;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HostileChunksTest {
    @TestFactory
    Stream<DynamicTest> of_a_png_every_pixel_stays_and_nothing_personal() {
        return HostileFiles.of(ImageFormat.PNG, file -> assertStripped(file, ImageFormat.PNG, ChunkRepair::png));
    }

    @TestFactory
    Stream<DynamicTest> of_a_webp_every_pixel_stays_and_nothing_personal() {
        return HostileFiles.of(ImageFormat.WEBP, file -> assertStripped(file, ImageFormat.WEBP, ChunkRepair::webp));
    }

    /** And so do files in which bytes were changed. */
    private static void assertStripped(byte[] whole, ImageFormat format, Strip strip) {
        assertFileStripped(whole, format, strip);
        boolean complete = Headers.read(whole, format)
                .filter(header -> !header.endMarkerMissing())
                .isPresent();
        assertThat(strip.from(whole).refusals().isEmpty()).isEqualTo(complete);
        for (byte[] damaged : HostileFiles.damaged(whole)) {
            assertFileStripped(damaged, format, strip);
        }
    }

    private static void assertFileStripped(byte[] file, ImageFormat format, Strip strip) {
        RepairedFile repaired = strip.from(file);
        if (!repaired.refusals().isEmpty()) {
            assertThat(repaired.bytes()).isSameAs(file);
            return;
        }
        Optional<Header> before = Headers.read(file, format);
        Optional<Header> after = Headers.read(repaired.bytes(), format);

        assertSame(picture(repaired.bytes(), format), picture(file, format));
        assertThat(after.map(Header::personalData))
                .hasValueSatisfying(left -> assertThat(left).isEmpty());
        assertThat(after.map(Header::trailingBytes)).contains(0L);
        assertThat(after.map(Presentation::of)).isEqualTo(before.map(Presentation::of));
        assertThat(strip.from(repaired.bytes()).bytes()).isSameAs(repaired.bytes());
    }

    private interface Strip {
        RepairedFile from(byte[] file);
    }
}
