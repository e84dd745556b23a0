package io.github.photospec.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.PhotoChecker;
import io.github.photospec.fixture.ConformingPhoto;
import io.github.photospec.fixture.MovableClock;
import io.github.photospec.identity.IdReader;
import io.github.photospec.identity.Roster;
import io.github.photospec.identity.RosterReader;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.CampaignWindow;
import io.github.photospec.review.DecisionRow;
import io.github.photospec.review.DirectoryPhotoStore;
import io.github.photospec.review.InMemoryReviewStore;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewState;
import io.github.photospec.review.SchoolClass;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.spec.SpecCatalog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchoolDayTest {
    private static final String ROSTER = """
            学号,姓名,身份证号,院系,年级,专业,班级
            2022001,安娜,11010519491231002X,信息学院,2022,软件技术,软件2201
            2022002,本,440524188001010014,信息学院,2022,软件技术,软件2201
            """;
    private static final Actor OFFICE = Actor.office("jwc");
    private static final Actor COUNSELLOR =
            Actor.counsellor("li", List.of(new SchoolClass("信息学院", "2022", "软件技术", "软件2201")));
    private static final ZonedDateTime LAST_SECOND = ZonedDateTime.parse("2023-04-03T23:59:59+08:00");
    private static final ReviewKey ANNA = new ReviewKey("cet-2023", "2022001");

    @TempDir
    Path photos;

    private final MovableClock clock = new MovableClock(LAST_SECOND.minusDays(1).toInstant());
    private final PhotoChecker checker = PhotoChecker.create();
    private ReviewDesk desk;
    private byte[] photo;

    @BeforeEach
    void begin() throws IOException {
        PhotoSpec spec = SpecCatalog.bundled().require("print-1inch");
        photo = ConformingPhoto.of(spec).bytes();
        desk = ReviewDesk.of(new InMemoryReviewStore(), DirectoryPhotoStore.open(photos, clock), checker, clock);
        Campaign campaign =
                Campaign.of("cet-2023", "四六级", spec, new CampaignWindow(LAST_SECOND.minusDays(7), LAST_SECOND));
        Roster roster = RosterReader.of(IdReader.on(LocalDate.of(2023, 3, 1)))
                .read(ROSTER.getBytes(StandardCharsets.UTF_8))
                .accepted()
                .orElseThrow();

        SchoolDay.begin(desk, OFFICE, campaign, roster);
    }

    @AfterEach
    void close() {
        checker.close();
    }

    @Test
    void a_photo_goes_from_the_student_to_the_approval() throws IOException {
        List<String> problems = handIn(photo, "click-1");
        List<DecisionRow> rows = SchoolDay.approveWaiting(desk, COUNSELLOR, "cet-2023");

        assertThat(problems).isEmpty();
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.review()).isPresent());
        assertThat(desk.review(OFFICE, ANNA).state()).isEqualTo(ReviewState.APPROVED);
        assertThat(desk.photo(COUNSELLOR, ANNA)).isEqualTo(photo);
    }

    @Test
    void a_student_is_told_what_is_wrong_with_the_photo() throws IOException {
        assertThat(handIn(new byte[] {1, 2, 3}, "click-1")).isNotEmpty();
        assertThat(desk.review(OFFICE, ANNA).attempts()).isZero();
    }

    @Test
    void a_student_is_told_that_it_is_too_late() throws IOException {
        clock.set(LAST_SECOND.plusSeconds(1).toInstant());

        assertThat(handIn(photo, "click-1")).containsExactly("采集已于 2023-04-03 23:59:59 +08:00 截止，如需延期请联系教务处");
    }

    private List<String> handIn(byte[] upload, String request) throws IOException {
        return SchoolDay.handIn(desk, ANNA, () -> new ByteArrayInputStream(upload), request, Locale.CHINA);
    }
}
