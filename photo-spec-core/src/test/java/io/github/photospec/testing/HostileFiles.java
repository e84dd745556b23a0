package io.github.photospec.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.inspect.InspectionLimits;
import io.github.photospec.internal.decode.PhotoDecoder;
import io.github.photospec.internal.header.Headers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Files from decoders' own test suites, and cameras' files with every kind of metadata; and what damage may be done to them. */
public final class HostileFiles {
    /** What damage is done to a file concerns its first bytes, where the structure is, or its data. */
    private static final int HEAD = 2000;

    private static final int DAMAGES = 9;

    private HostileFiles() {}

    /** A test for each file of this format. */
    public static Stream<DynamicTest> of(ImageFormat format, FileCheck check) {
        return Stream.of(SharedData.require("hostile"), SharedData.require("metadata"))
                .flatMap(HostileFiles::list)
                .filter(path -> ImageFormat.detect(read(path)).equals(Optional.of(format)))
                .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> check.check(read(path))));
    }

    /** Copies of a file, cut and with bytes changed, the same each time. */
    public static List<byte[]> damaged(byte[] file) {
        Random random = new Random(file.length);
        List<byte[]> copies = new ArrayList<>();
        for (int i = 0; i < DAMAGES && file.length > 0; i++) {
            byte[] damaged = i % 3 == 0 ? Arrays.copyOf(file, random.nextInt(file.length)) : file.clone();
            for (int changes = 0; changes < 4 && damaged.length > 0; changes++) {
                int area = i % 2 == 0 ? damaged.length : Math.min(damaged.length, HEAD);
                damaged[random.nextInt(area)] = (byte) random.nextInt(256);
            }
            copies.add(damaged);
        }
        return copies;
    }

    /** The working image of a file of this format; empty if it has none, or far too many pixels. */
    public static Optional<SrgbImage> picture(byte[] file, ImageFormat format) {
        return Headers.read(file, format)
                .filter(header -> header.pixels() <= InspectionLimits.DEFAULT.maxPixels())
                .flatMap(header -> PhotoDecoder.decode(file, format, header).image());
    }

    /** Both are the same in every pixel, or there is none. */
    public static void assertSame(Optional<SrgbImage> actual, Optional<SrgbImage> expected) {
        assertThat(actual.map(SrgbImage::toString)).isEqualTo(expected.map(SrgbImage::toString));
        if (expected.isPresent()) {
            SrgbImage picture = expected.get();
            int[] row = new int[picture.width()];
            int[] expectedRow = new int[picture.width()];
            for (int y = 0; y < picture.height(); y++) {
                actual.orElseThrow().copyRow(y, row);
                picture.copyRow(y, expectedRow);
                assertThat(row).isEqualTo(expectedRow);
            }
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is tried with a file's bytes. */
    @FunctionalInterface
    public interface FileCheck {
        /** Tries it. */
        void check(byte[] file) throws IOException;
    }
}
