package io.github.photospec.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.SrgbImage;
import io.github.photospec.internal.decode.DecodedFiles;
import io.github.photospec.testing.SharedData;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The hash on photos of people: floors that may only rise. The figures are those of docs/duplicates.md. */
@Tag("long")
class RealPhotosTest {
    private static final double FOUND = 0.99;

    @Test
    void different_people_before_one_backdrop_are_far_apart() {
        List<PictureHash> hashes = each("frl", "_03.jpg", Copies::hash);
        List<PictureHash> small = each("frl", "_03.jpg", photo -> Copies.hash(Copies.asIdPhoto(photo)));

        assertThat(hashes).hasSize(50);
        assertThat(nearest("frl", hashes)).isGreaterThanOrEqualTo(55);
        assertThat(nearest("frl as ID photos", small)).isGreaterThanOrEqualTo(55);
    }

    @Test
    void smiling_and_not_smiling_are_two_pictures() {
        List<PictureHash> neutral = each("frl", "_03.jpg", Copies::hash);
        List<PictureHash> smiling = each("frl", "_08.jpg", Copies::hash);

        assertThat(smiling).hasSameSizeAs(neutral);
        for (int i = 0; i < neutral.size(); i++) {
            assertThat(neutral.get(i).isNear(smiling.get(i))).isFalse();
        }
    }

    @Test
    void different_photos_of_all_kinds_are_far_apart() {
        List<PictureHash> hashes = each("faces", "", Copies::hash);

        assertThat(hashes).hasSize(238).noneMatch(PictureHash::isBlank);
        assertThat(nearest("faces", hashes)).isGreaterThanOrEqualTo(60);
    }

    @Test
    void copies_of_portraits_are_found() {
        assertThat(found("frl", "_03.jpg", photo -> distances(Copies.asIdPhoto(photo))))
                .isGreaterThanOrEqualTo(FOUND);
    }

    @Test
    void copies_of_photos_of_all_kinds_are_found() {
        // One in five, for the same reason; docs/duplicates.md tells of more.
        assertThat(found("faces", "_[0-9]{2}[05]_.*", RealPhotosTest::distances))
                .isGreaterThanOrEqualTo(FOUND);
    }

    @Test
    void large_copies_of_portraits_are_found() {
        // One in ten: they have 1350 x 1350 pixels, and take their time.
        assertThat(found("frl", "[0-9]1_03.jpg", RealPhotosTest::distances)).isGreaterThanOrEqualTo(FOUND);
    }

    /** Photos are large: only one is held at a time. */
    private static <T> List<T> each(String folder, String ending, Function<BufferedImage, T> question) {
        try (Stream<Path> files = Files.list(SharedData.require("photos/" + folder))) {
            return files.filter(file -> file.toString().matches(".*\\.(jpg|png)"))
                    .filter(file -> file.toString().matches(".*" + ending))
                    .sorted()
                    .map(file -> question.apply(buffered(DecodedFiles.read(file))))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static BufferedImage buffered(SrgbImage image) {
        BufferedImage buffered = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[image.width()];
        for (int y = 0; y < image.height(); y++) {
            image.copyRow(y, row);
            buffered.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return buffered;
    }

    /** How far copies are from what they were made from. */
    private static List<Integer> distances(BufferedImage photo) {
        PictureHash hash = Copies.hash(photo);
        return Stream.of(Copies.plain(photo), Copies.combined(photo))
                .flatMap(copies -> copies.values().stream())
                .map(hash::distance)
                .toList();
    }

    /** The share of the copies that are near to what they were made from. */
    private static double found(String folder, String ending, Function<BufferedImage, List<Integer>> copying) {
        List<Integer> distances =
                each(folder, ending, copying).stream().flatMap(List::stream).toList();
        report(folder + ", copies", distances);
        return (double) distances.stream()
                        .filter(distance -> distance <= PictureHash.NEAR)
                        .count()
                / distances.size();
    }

    private static int nearest(String name, List<PictureHash> hashes) {
        List<Integer> distances = new ArrayList<>();
        for (int i = 0; i < hashes.size(); i++) {
            for (int j = 0; j < i; j++) {
                distances.add(hashes.get(i).distance(hashes.get(j)));
            }
        }
        report(name + ", pairs of different photos", distances);
        return distances.stream().mapToInt(distance -> distance).min().orElseThrow();
    }

    @SuppressWarnings("SystemOut") // Where the figures of docs/duplicates.md come from.
    private static void report(String name, List<Integer> distances) {
        List<Integer> sorted = distances.stream().sorted().toList();
        int last = sorted.size() - 1;
        System.out.printf(
                Locale.ROOT,
                "%s: %d, distance min %d, 1 %% %d, median %d, 99 %% %d, max %d; near: %d%n",
                name,
                sorted.size(),
                sorted.get(0),
                sorted.get(last / 100),
                sorted.get(last / 2),
                sorted.get(last * 99 / 100),
                sorted.get(last),
                sorted.stream().filter(distance -> distance <= PictureHash.NEAR).count());
    }
}
