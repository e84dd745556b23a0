package io.github.photospec.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.bulk.DoublePhotos.Kind;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.painting.Backdrop;
import io.github.photospec.painting.JpegWriter;
import io.github.photospec.painting.PaintedPortrait;
import io.github.photospec.painting.PortraitPainter;
import io.github.photospec.painting.Sitter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoublesTest {
    private static final PaintedPortrait FIRST = painted(1);
    private static final byte[] ONE = JpegWriter.standard().write(FIRST.image());
    private static final byte[] ONE_AGAIN =
            JpegWriter.standard().withQuality(0.6).write(FIRST.image());
    private static final byte[] OTHER = JpegWriter.standard().write(painted(2).image());

    @Test
    void one_file_twice_and_one_picture_in_other_bytes_are_told_apart() {
        List<DoublePhotos> doubles =
                doubles(photo("a.jpg", ONE), photo("b.jpg", ONE_AGAIN), photo("c.jpg", OTHER), photo("d.jpg", ONE));

        assertThat(doubles).extracting(DoublePhotos::kind).containsExactly(Kind.SAME_FILE, Kind.SAME_PICTURE);
        assertThat(doubles.get(0).photos()).extracting(RunPhoto::index).containsExactly(0L, 3L);
        assertThat(doubles.get(1).photos()).extracting(RunPhoto::index).containsExactlyInAnyOrder(0L, 1L, 3L);
    }

    @Test
    void different_people_have_nothing_in_common() {
        assertThat(doubles(photo("a.jpg", ONE), photo("b.jpg", OTHER))).isEmpty();
    }

    @Test
    void who_claims_to_be_of_whom_matters() {
        assertThat(doubles(photo("x/a.jpg", ONE), photo("y/a.png", ONE)).get(0).areOfDifferentPeople())
                .isFalse();
        assertThat(doubles(photo("x/a.jpg", ONE), photo("x/b.jpg", ONE)).get(0).areOfDifferentPeople())
                .isTrue();
        BulkPhoto photo = photo("x/a.jpg", ONE);
        assertThat(doubles(
                                photo.withSubject(Optional.of("1"), Optional.empty()),
                                photo.withSubject(Optional.of("2"), Optional.empty()))
                        .get(0)
                        .areOfDifferentPeople())
                .isTrue();
    }

    @Test
    void photos_without_pictures_are_compared_by_their_bytes() {
        byte[] junk = {1, 2, 3};

        assertThat(doubles(photo("a.jpg", junk), photo("b.jpg", junk)))
                .extracting(DoublePhotos::kind)
                .containsExactly(Kind.SAME_FILE);
    }

    @Test
    void photos_whose_bytes_nobody_hashed_are_no_doubles() {
        Doubles doubles = Doubles.none();
        Runs.all(Runs.checker(1).run(List.of(photo("a.jpg", ONE), photo("b.jpg", ONE))))
                .forEach(doubles::add);

        assertThat(doubles.result()).isEmpty();
    }

    private static List<DoublePhotos> doubles(BulkPhoto... photos) {
        PhotoChecker checker = PhotoChecker.of(PhotoInspector.create().withSha256(true));
        Doubles doubles = Doubles.none();
        Runs.all(BulkChecker.of(checker, Runs.SPEC).withPictureHashes().run(List.of(photos)))
                .forEach(doubles::add);
        return doubles.result();
    }

    private static BulkPhoto photo(String label, byte[] bytes) {
        return new BulkPhoto(label, PhotoInput.of(label, bytes));
    }

    private static PaintedPortrait painted(long seed) {
        return PortraitPainter.standard().paint(Sitter.random(seed), Backdrop.white(), 180, 240);
    }
}
