package io.github.photospec.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.SrgbImage;
import io.github.photospec.internal.decode.DecodedFiles;
import io.github.photospec.testing.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The measures on labelled photos of one person each; floors that may only rise. */
class RealPhotosTest {
    private static final double WHITE_SHARE = 0.9;
    private static final double BUSY = 3.4;
    private static final double SHARP = 1.3;

    private static final List<Photo> PHOTOS = new ArrayList<>();

    @BeforeAll
    static void measure() throws IOException {
        Path faces = SharedData.require("photos/faces");
        try (CSVParser labels = CSVParser.parse(
                faces.resolve("labels.csv"),
                StandardCharsets.UTF_8,
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            labels.stream()
                    .filter(label -> label.get("faces").equals("1"))
                    .map(label ->
                            Photo.of(faces.resolve(label.get("file")), label.get("file"), label.get("background")))
                    .forEach(PHOTOS::add);
        }
        try (Stream<Path> files = Files.list(SharedData.require("photos/frl"))) {
            files.filter(file -> file.toString().endsWith("_03.jpg"))
                    .map(file -> Photo.of(file, file.getFileName().toString().substring(0, 3), "plain"))
                    .forEach(PHOTOS::add);
        }
    }

    @Test
    void no_plain_and_no_busy_background_passes_as_white() {
        assertThat(PHOTOS)
                .filteredOn(Photo::isCalledWhite)
                .extracting(Photo::label)
                .containsOnly("white");
    }

    @Test
    void white_backgrounds_pass_as_white() {
        // The one that does not is light grey, L* 85 to 87, and labelled white.
        assertThat(PHOTOS).filteredOn(photo -> photo.label.equals("white")).hasSize(18);
        assertThat(PHOTOS).filteredOn(Photo::isCalledWhite).hasSizeGreaterThanOrEqualTo(17);
    }

    @Test
    void backgrounds_are_told_apart_as_well_as_in_the_calibration() {
        assertThat(accuracy(true)).isGreaterThanOrEqualTo(0.92);
        assertThat(accuracy(false)).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void only_a_photo_that_is_out_of_focus_is_not_sharp() {
        assertThat(PHOTOS)
                .filteredOn(photo -> photo.sharpness < SHARP)
                .extracting(Photo::name)
                .containsExactly("usdc-crop_009_frontal-ears2-lipsclosed-busy.jpg");
    }

    @Test
    void no_portrait_has_a_frame() {
        assertThat(PHOTOS).filteredOn(Photo::framed).isEmpty();
    }

    @Test
    void only_the_portraits_cut_round_are_discs() {
        // A disc leaves 1 - pi / 4 of its square transparent: 0.215.
        assertThat(PHOTOS).filteredOn(Photo::round).hasSize(36).allMatch(photo -> photo.transparentShare > 0.2);
        assertThat(PHOTOS).filteredOn(photo -> photo.transparentShare > 0.2).hasSize(36);
    }

    private static double accuracy(boolean development) {
        List<Photo> half = PHOTOS.stream()
                .filter(photo -> photo.development == development)
                .toList();
        return (double) half.stream().filter(Photo::isRight).count() / half.size();
    }

    /** What was measured on a photo, without its pixels. */
    private record Photo(
            String name,
            String label,
            boolean development,
            Background background,
            double sharpness,
            boolean framed,
            double transparentShare,
            boolean round) {
        static Photo of(Path file, String name, String label) {
            SrgbImage image = DecodedFiles.read(file);
            double transparentShare = Opacity.transparentShare(image);
            return new Photo(
                    name,
                    label,
                    isDevelopment(name),
                    BackgroundStrips.measure(image, transparentShare > 0),
                    Sharpness.measure(image),
                    FrameFinder.find(image).isPresent(),
                    transparentShare,
                    DiscFinder.find(image).isPresent());
        }

        boolean isCalledBusy() {
            return background.unevenness() > BUSY;
        }

        boolean isCalledWhite() {
            return !isCalledBusy() && background.whiteShare() >= WHITE_SHARE;
        }

        boolean isRight() {
            String called = isCalledBusy() ? "busy" : isCalledWhite() ? "white" : "plain";
            return called.equals(label);
        }

        /** The split that the calibration was made with: thresholds come from one half, figures from the other. */
        private static boolean isDevelopment(String name) {
            try {
                byte[] digest = MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8));
                return digest[0] % 2 == 0;
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
