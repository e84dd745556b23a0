package io.github.photospec.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.painting.Backdrop;
import io.github.photospec.painting.JpegWriter;
import io.github.photospec.painting.PortraitPainter;
import io.github.photospec.painting.Sitter;
import io.github.photospec.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulkThumbnailsTest {
    private static final byte[] JPEG = JpegWriter.standard()
            .write(PortraitPainter.standard()
                    .paint(Sitter.standard(), Backdrop.white(), 600, 800)
                    .image());

    private final BulkChecker checker =
            BulkChecker.of(PhotoChecker.of(PhotoInspector.create()), Runs.SPEC).withJobs(2);
    private final List<BulkPhoto> photos = List.of(
            new BulkPhoto("large", PhotoInput.of("large.jpg", JPEG)),
            new BulkPhoto("junk", PhotoInput.of("junk.jpg", new byte[9])));

    @Test
    void nothing_is_kept_unless_it_is_asked_for() {
        assertThat(Runs.all(checker.run(photos)))
                .allSatisfy(result -> assertThat(result.thumbnail()).isEmpty());
    }

    @Test
    void a_photo_whose_report_is_wanted_comes_with_its_thumbnail() {
        BulkChecker showing = checker.withThumbnails(report -> report.verdict() == Verdict.NON_COMPLIANT);

        List<BulkResult> results = Runs.all(showing.run(photos));

        SrgbImage image = results.get(0).thumbnail().orElseThrow().image();
        assertThat(image.width()).isEqualTo(180);
        assertThat(image.height()).isEqualTo(240);
        assertThat(results.get(1).thumbnail()).isEmpty();
    }

    @Test
    void other_photos_come_without() {
        BulkChecker showing = checker.withThumbnails(report -> report.verdict() == Verdict.UNDETERMINED);

        assertThat(Runs.all(showing.run(photos)).get(0).thumbnail()).isEmpty();
    }
}
