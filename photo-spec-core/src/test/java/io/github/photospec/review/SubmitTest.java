package io.github.photospec.review;

import static io.github.photospec.review.Refusals.assertRefused;
import static io.github.photospec.review.School.ANNA;
import static io.github.photospec.review.School.CAMPAIGN;
import static io.github.photospec.review.School.COUNSELLOR;
import static io.github.photospec.review.School.LAST_SECOND;
import static io.github.photospec.review.School.OFFICE;
import static io.github.photospec.review.School.OPENS;
import static io.github.photospec.review.School.badPhoto;
import static io.github.photospec.review.School.key;
import static io.github.photospec.review.School.photo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.photospec.PhotoInput;
import io.github.photospec.report.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmitTest {
    private static final Actor STUDENT = Actor.student(ANNA);

    @TempDir
    Path directory;

    private School school;
    private ReviewDesk desk;

    @BeforeEach
    void begin() {
        school = School.inCampaign(directory);
        desk = school.desk;
    }

    @Test
    void a_compliant_photo_waits_for_a_decision_and_is_kept() throws IOException {
        SubmitResult result = desk.submit(STUDENT, key(ANNA), PhotoInput.of(photo(1)));

        assertThat(result).isInstanceOf(AcceptedPhoto.class);
        Review review = desk.review(STUDENT, key(ANNA));
        assertThat(review.state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(review.submission()).hasValueSatisfying(submission -> {
            assertThat(submission.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(submission.bytes()).isEqualTo(photo(1).length);
            assertThat(submission.remarks()).isEmpty();
        });
        assertThat(desk.photo(STUDENT, key(ANNA))).isEqualTo(photo(1));
    }

    @Test
    void the_history_says_who_when_and_which_photo() {
        Review review = school.submit(ANNA, 1);

        assertThat(review.history())
                .extracting(ReviewEvent::action)
                .containsExactly(ReviewAction.ENROL, ReviewAction.SUBMIT);
        assertThat(review.last().by()).isEqualTo(ANNA);
        assertThat(review.last().role()).isEqualTo(Role.STUDENT);
        assertThat(review.last().at()).isEqualTo(school.clock.instant());
        assertThat(review.last().photo()).hasValue(PhotoId.of(photo(1)));
    }

    @Test
    void a_photo_that_fails_is_refused_with_its_report_and_costs_nothing() throws IOException {
        SubmitResult result = desk.submit(STUDENT, key(ANNA), PhotoInput.of(badPhoto()));

        assertThat(result)
                .isInstanceOfSatisfying(
                        RefusedPhoto.class,
                        refused -> assertThat(refused.report().finding("width")).isPresent());
        assertThat(school.review(ANNA).attempts()).isZero();
        assertThat(school.review(ANNA).history()).hasSize(1);
        assertThat(school.photos.get(PhotoId.of(badPhoto()))).isEmpty();
    }

    @Test
    void a_photo_that_the_machine_could_not_judge_goes_to_people_or_not_as_the_campaign_says() throws IOException {
        Campaign before = desk.campaign(CAMPAIGN);
        Campaign doubting = desk.change(OFFICE, before.withSpec(school.specs.require("faces")));
        SubmitResult accepted = desk.submit(STUDENT, key(ANNA), PhotoInput.of(photo(1)));
        desk.change(OFFICE, doubting.withDoubt(DoubtRule.REFUSED));
        SubmitResult refused = desk.submit(STUDENT, key(ANNA), PhotoInput.of(photo(2)));

        assertThat(accepted)
                .isInstanceOfSatisfying(
                        AcceptedPhoto.class,
                        result -> assertThat(result.review()
                                        .submission()
                                        .orElseThrow()
                                        .remarks())
                                .containsExactly("face-count"));
        assertThat(refused)
                .isInstanceOfSatisfying(
                        RefusedPhoto.class,
                        result -> assertThat(result.report().verdict()).isEqualTo(Verdict.UNDETERMINED));
    }

    @Test
    void the_last_second_counts_and_the_next_does_not() {
        school.clock.set(LAST_SECOND.toInstant().plusMillis(999));
        assertThat(school.submit(ANNA, 1).state()).isEqualTo(ReviewState.SUBMITTED);

        school.clock.set(LAST_SECOND.toInstant().plusSeconds(1));
        assertRefused(ReviewRule.TOO_LATE, () -> desk.submit(STUDENT, key(ANNA), PhotoInput.of(photo(2))));
        assertThat(desk.lastSecond(school.review(ANNA))).isEqualTo(LAST_SECOND);
    }

    @Test
    void nothing_is_taken_in_before_the_window_opens() {
        school.clock.set(OPENS.toInstant().minusMillis(1));
        assertRefused(ReviewRule.TOO_EARLY, () -> desk.submit(STUDENT, key(ANNA), PhotoInput.of(photo(1))));

        school.clock.set(OPENS.toInstant());
        assertThat(school.submit(ANNA, 1).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void an_extension_gives_one_student_time_to_its_last_second_and_nobody_else() {
        desk.extend(OFFICE, key(ANNA), LAST_SECOND.plusDays(1), "病假");
        school.clock.set(LAST_SECOND.plusDays(1).toInstant());

        assertThat(school.submit(ANNA, 1).state()).isEqualTo(ReviewState.SUBMITTED);
        assertRefused(
                ReviewRule.TOO_LATE,
                () -> desk.submit(Actor.student(School.BEN), key(School.BEN), PhotoInput.of(photo(2))));
        school.clock.set(LAST_SECOND.plusDays(1).plusSeconds(1).toInstant());
        assertRefused(ReviewRule.TOO_LATE, () -> desk.submit(STUDENT, key(ANNA), PhotoInput.of(photo(3))));
    }

    @Test
    void three_attempts_are_three_and_an_extension_gives_three_more() {
        IntStream.rangeClosed(1, 3).forEach(which -> school.submit(ANNA, which));
        assertRefused(ReviewRule.ATTEMPTS, () -> desk.submit(STUDENT, key(ANNA), PhotoInput.of(photo(4))));

        desk.extend(OFFICE, key(ANNA), LAST_SECOND.plusDays(1), "");
        IntStream.rangeClosed(4, 6).forEach(which -> school.submit(ANNA, which));

        assertThat(school.review(ANNA).attempts()).isEqualTo(3);
        assertRefused(ReviewRule.ATTEMPTS, () -> desk.submit(STUDENT, key(ANNA), PhotoInput.of(photo(7))));
    }

    @Test
    void the_very_photo_that_was_returned_is_refused_and_another_is_not() {
        Review submitted = school.submit(ANNA, 1);
        desk.sendBack(COUNSELLOR, submitted.seen(), Set.of(ReturnReason.EARS_COVERED), "");

        assertRefused(ReviewRule.SAME_PHOTO, () -> desk.submit(STUDENT, key(ANNA), PhotoInput.of(photo(1))));
        assertThat(school.submit(ANNA, 2).state()).isEqualTo(ReviewState.SUBMITTED);
        assertRefused(ReviewRule.SAME_PHOTO, () -> desk.submit(STUDENT, key(ANNA), PhotoInput.of(photo(1))));
    }

    @Test
    void an_approved_photo_is_not_replaced() {
        school.submit(ANNA, 1);
        school.approve(ANNA);

        assertRefused(ReviewRule.STATE, () -> desk.submit(STUDENT, key(ANNA), PhotoInput.of(photo(2))));
    }

    @Test
    void a_request_that_arrives_twice_counts_once_even_after_the_deadline() throws IOException {
        desk.submit(STUDENT, key(ANNA), PhotoInput.of(photo(1)), "request-1");
        school.approve(ANNA);
        school.clock.set(LAST_SECOND.plusDays(1).toInstant());
        SubmitResult again = desk.submit(STUDENT, key(ANNA), PhotoInput.of(photo(1)), "request-1");

        assertThat(again)
                .isInstanceOfSatisfying(
                        RepeatedPhoto.class,
                        repeated -> assertThat(repeated.review()).isEqualTo(school.review(ANNA)));
        assertThat(school.review(ANNA).attempts()).isEqualTo(1);
    }

    @Test
    void the_photo_that_waits_already_costs_no_attempt() throws IOException {
        school.submit(ANNA, 1);

        assertThat(desk.submit(STUDENT, key(ANNA), PhotoInput.of(photo(1)))).isInstanceOf(RepeatedPhoto.class);
        assertThat(school.review(ANNA).attempts()).isEqualTo(1);
    }

    @Test
    void one_request_from_many_threads_is_one_submission() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<SubmitResult> submit = () -> desk.submit(STUDENT, key(ANNA), PhotoInput.of(photo(1)), "one-click");
            List<Future<SubmitResult>> results = threads.invokeAll(
                    IntStream.range(0, 16).mapToObj(index -> submit).toList());
            for (Future<SubmitResult> result : results) {
                assertThat(result.get()).isNotInstanceOf(RefusedPhoto.class);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(school.review(ANNA).attempts()).isEqualTo(1);
        assertThat(school.review(ANNA).version()).isEqualTo(1);
    }

    @Test
    void a_campaign_keeps_to_the_revision_that_it_was_made_for() {
        Campaign old = school.campaign("tiny");
        Campaign other = new Campaign(
                "old-rules",
                old.title(),
                old.specId(),
                1,
                old.window(),
                3,
                old.doubt(),
                old.closing(),
                Optional.empty(),
                Optional.empty(),
                0);
        desk.create(OFFICE, other);
        desk.enrol(OFFICE, "old-rules", List.of(School.enrolment(ANNA, "安娜", School.SOFTWARE, "11010519491231002X")));

        assertRefused(
                ReviewRule.SPEC_REVISION,
                () -> desk.submit(STUDENT, new ReviewKey("old-rules", ANNA), PhotoInput.of(photo(1))));
    }

    @Test
    void a_photo_that_cannot_be_kept_leaves_the_review_as_it_was() {
        PhotoStore full = new FullStore();
        School poor = new School(directory, full);
        poor.begin();

        assertThatThrownBy(() -> poor.desk.submit(STUDENT, key(ANNA), PhotoInput.of(photo(1))))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThat(poor.review(ANNA).state()).isEqualTo(ReviewState.AWAITING_PHOTO);
    }

    @Test
    void a_closed_campaign_takes_only_photos_of_those_who_have_more_time() {
        desk.extend(OFFICE, key(ANNA), LAST_SECOND.minusDays(1), "");
        desk.close(OFFICE, CAMPAIGN);

        assertThat(school.submit(ANNA, 1).state()).isEqualTo(ReviewState.SUBMITTED);
        assertRefused(
                ReviewRule.CLOSED,
                () -> desk.submit(Actor.student(School.BEN), key(School.BEN), PhotoInput.of(photo(2))));
        school.clock.set(LAST_SECOND.toInstant());
        assertRefused(ReviewRule.TOO_LATE, () -> desk.submit(STUDENT, key(ANNA), PhotoInput.of(photo(3))));
    }

    private static final class FullStore implements PhotoStore {
        @Override
        public PhotoId put(byte[] photo) throws IOException {
            throw new IOException("disk full");
        }

        @Override
        public Optional<byte[]> get(PhotoId id) {
            return Optional.empty();
        }

        @Override
        public boolean delete(PhotoId id, Instant putBefore) {
            return false;
        }

        @Override
        public void forEach(java.util.function.Consumer<PhotoId> action) {}
    }
}
