package io.github.photospec.review;

import static io.github.photospec.review.School.ANNA;
import static io.github.photospec.review.School.CAMPAIGN;
import static io.github.photospec.review.School.COUNSELLOR;
import static io.github.photospec.review.School.badPhoto;
import static io.github.photospec.review.School.photo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.PhotoInput;
import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.bulk.PhotoArchive;
import io.github.photospec.fixture.Zips;
import io.github.photospec.identity.PhotoNaming;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmitManyTest {
    private static final PhotoNaming NAMING = PhotoNaming.of("{id}.jpg");
    private static final String ANNAS = "11010519491231002X.jpg";
    private static final String BENS = "440524188001010014.jpg";
    private static final String NURSES = "810000199408230021.jpg";

    @TempDir
    Path directory;

    private School school;

    @BeforeEach
    void begin() {
        school = School.inCampaign(directory);
    }

    @Test
    void every_file_gets_a_row_that_says_what_became_of_it() {
        List<FileRow> rows = submit(
                file(ANNAS, photo(1)),
                file(BENS, badPhoto()),
                file(NURSES, photo(2)),
                file("IMG_0001.jpg", photo(3)),
                file("11010519491231002x.JPG", photo(4)),
                BulkPhoto.missing("broken.zip!/440524188001010014.jpg", new IOException("damaged")));

        assertThat(rows.get(0).result()).containsInstanceOf(AcceptedPhoto.class);
        assertThat(rows.get(1).result()).containsInstanceOf(RefusedPhoto.class);
        assertThat(rows.get(2).nobody()).as("not one of his classes").isPresent();
        assertThat(rows.get(3).nobody()).isPresent();
        assertThat(rows.get(4).refusal())
                .hasValueSatisfying(refusal -> assertThat(refusal.rule()).isEqualTo(ReviewRule.TWICE));
        assertThat(rows.get(5).refusal())
                .hasValueSatisfying(refusal -> assertThat(refusal.rule()).isEqualTo(ReviewRule.TWICE));
        assertThat(school.review(ANNA).submission().orElseThrow().photo()).isEqualTo(PhotoId.of(photo(1)));
        assertThat(school.review(ANNA).last().by()).isEqualTo("li");
    }

    @Test
    void a_file_that_cannot_be_read_is_one_row_and_the_others_go_on() {
        List<FileRow> rows =
                submit(BulkPhoto.missing("class.zip!/" + ANNAS, new IOException("damaged")), file(BENS, photo(2)));

        assertThat(rows.get(0).failure())
                .hasValueSatisfying(failure -> assertThat(failure).hasMessage("damaged"));
        assertThat(rows.get(1).result()).containsInstanceOf(AcceptedPhoto.class);
    }

    @Test
    void the_same_archive_sent_again_costs_no_attempt() {
        submit(file(ANNAS, photo(1)));
        List<FileRow> rows = submit(file(ANNAS, photo(1)));

        assertThat(rows.get(0).result()).containsInstanceOf(RepeatedPhoto.class);
        assertThat(school.review(ANNA).attempts()).isEqualTo(1);
    }

    @Test
    void a_class_is_handed_in_as_an_archive_that_a_chinese_windows_has_packed() throws IOException {
        Path zip = new Zips()
                .in(Charset.forName("GBK"))
                .with("软件2201/安娜.jpg", photo(1))
                .with("软件2201/本.jpg", photo(2))
                .with("软件2201/名单.xlsx", new byte[1])
                .with("../本.jpg", photo(3))
                .to(directory.resolve("class.zip"));
        List<FileRow> rows;
        try (PhotoArchive photos = PhotoArchive.open(zip, "class.zip", 1 << 20)) {
            rows = school.desk.submitAll(COUNSELLOR, CAMPAIGN, photos, PhotoNaming.of("{name}.jpg"));
        }

        assertThat(rows)
                .extracting(FileRow::file)
                .containsExactly("class.zip!/软件2201/安娜.jpg", "class.zip!/软件2201/本.jpg", "class.zip!/../本.jpg");
        assertThat(rows.subList(0, 2))
                .allSatisfy(row -> assertThat(row.result()).containsInstanceOf(AcceptedPhoto.class));
        assertThat(rows.get(2).result()).isEmpty();
        assertThat(school.review(School.BEN).submission().orElseThrow().photo()).isEqualTo(PhotoId.of(photo(2)));
    }

    @Test
    void all_of_them_arrived_together_however_long_their_checks_take() {
        school.clock.set(School.LAST_SECOND.toInstant());
        Iterator<BulkPhoto> slow = Stream.of(file(ANNAS, photo(1)), file(BENS, photo(2)))
                .peek(each -> school.clock.set(School.LAST_SECOND.plusMinutes(1).toInstant()))
                .iterator();

        List<FileRow> rows = school.desk.submitAll(COUNSELLOR, CAMPAIGN, slow, NAMING);

        assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row.result()).containsInstanceOf(AcceptedPhoto.class));
        assertThat(submit(file(ANNAS, photo(3))).get(0).refusal())
                .hasValueSatisfying(refusal -> assertThat(refusal.rule()).isEqualTo(ReviewRule.TOO_LATE));
    }

    @Test
    void a_row_does_not_tell_the_number_in_logs() {
        assertThat(submit(file(ANNAS, photo(1))).get(0).toString()).doesNotContain("1231002X");
    }

    private List<FileRow> submit(BulkPhoto... files) {
        return school.desk.submitAll(COUNSELLOR, CAMPAIGN, Arrays.asList(files).iterator(), NAMING);
    }

    private static BulkPhoto file(String name, byte[] bytes) {
        return new BulkPhoto(name, PhotoInput.of(name, bytes));
    }
}
