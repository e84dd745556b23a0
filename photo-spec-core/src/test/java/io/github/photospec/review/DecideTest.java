package io.github.photospec.review;

import static io.github.photospec.review.Refusals.assertRefused;
import static io.github.photospec.review.School.ANNA;
import static io.github.photospec.review.School.BEN;
import static io.github.photospec.review.School.COUNSELLOR;
import static io.github.photospec.review.School.NURSE;
import static io.github.photospec.review.School.OFFICE;
import static io.github.photospec.review.School.OTHER_COUNSELLOR;
import static io.github.photospec.review.School.SOFTWARE;
import static io.github.photospec.review.School.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideTest {
    private static final Set<ReturnReason> EARS = Set.of(ReturnReason.EARS_COVERED);

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
    void a_counsellor_approves_what_he_has_seen() {
        Review approved = desk.approve(COUNSELLOR, school.submit(ANNA, 1).seen(), "好");

        assertThat(approved.state()).isEqualTo(ReviewState.APPROVED);
        assertThat(approved.last().by()).isEqualTo("li");
        assertThat(approved.last().note()).isEqualTo("好");
        assertThat(school.review(ANNA)).isEqualTo(approved);
    }

    @Test
    void a_photo_is_sent_back_with_reasons_that_the_student_sees() {
        Review returned = desk.sendBack(
                COUNSELLOR,
                school.submit(ANNA, 1).seen(),
                Set.of(ReturnReason.OTHER, ReturnReason.BACKGROUND),
                " 请到白墙前 ");

        assertThat(returned.state()).isEqualTo(ReviewState.RETURNED);
        assertThat(desk.review(Actor.student(ANNA), key(ANNA)).returned()).hasValueSatisfying(event -> {
            assertThat(event.reasons()).containsExactly(ReturnReason.BACKGROUND, ReturnReason.OTHER);
            assertThat(event.note()).isEqualTo("请到白墙前");
        });
    }

    @Test
    void sending_back_needs_a_reason_and_other_needs_a_note() {
        SeenReview seen = school.submit(ANNA, 1).seen();

        assertRefused(ReviewRule.REASON, () -> desk.sendBack(COUNSELLOR, seen, Set.of(), "note"));
        assertRefused(ReviewRule.REASON, () -> desk.sendBack(COUNSELLOR, seen, Set.of(ReturnReason.OTHER), "  "));
    }

    @Test
    void a_note_of_500_characters_is_kept_and_one_more_is_refused() {
        SeenReview seen = school.submit(ANNA, 1).seen();

        assertRefused(ReviewRule.TOO_LONG, () -> desk.approve(COUNSELLOR, seen, "字".repeat(501)));
        assertThat(desk.approve(COUNSELLOR, seen, "字".repeat(500)).last().note())
                .hasSize(500);
    }

    @Test
    void a_note_that_no_database_can_keep_is_refused() {
        SeenReview seen = school.submit(ANNA, 1).seen();

        assertRefused(ReviewRule.TEXT, () -> desk.approve(COUNSELLOR, seen, "a\0b"));
        assertRefused(ReviewRule.TEXT, () -> desk.approve(COUNSELLOR, seen, "a\ud840b"));
        assertThat(desk.approve(COUNSELLOR, seen, "\ud840\udc00").last().note()).isEqualTo("\ud840\udc00");
    }

    @Test
    void a_decision_about_a_photo_that_was_replaced_meanwhile_is_refused() {
        SeenReview first = school.submit(ANNA, 1).seen();
        school.submit(ANNA, 2);

        assertRefused(ReviewRule.STALE, () -> desk.approve(COUNSELLOR, first, ""));
        assertThat(school.review(ANNA).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void of_two_who_decide_at_once_one_wins_and_the_other_is_told() throws Exception {
        for (int round = 1; round <= 20; round++) {
            SeenReview seen = school.submit(ANNA, round).seen();
            Callable<Review> approve = () -> desk.approve(COUNSELLOR, seen, "");
            Callable<Review> sendBack = () -> desk.sendBack(OFFICE, seen, EARS, "");

            assertThat(winners(List.of(approve, sendBack))).isEqualTo(1);
            Review decided = school.review(ANNA);
            assertThat(decided.version()).isEqualTo(seen.version() + 1);
            if (decided.state() == ReviewState.APPROVED) {
                desk.withdraw(OFFICE, decided.seen(), "");
            }
            desk.extend(OFFICE, key(ANNA), School.LAST_SECOND.plusDays(1), "");
        }
    }

    @Test
    void nobody_decides_about_the_own_photo() {
        SeenReview seen = school.submit(ANNA, 1).seen();

        assertRefused(ReviewRule.OWN_PHOTO, () -> desk.approve(COUNSELLOR.alsoStudent(ANNA), seen, ""));
        assertRefused(ReviewRule.OWN_PHOTO, () -> desk.sendBack(OFFICE.alsoStudent(ANNA), seen, EARS, ""));
        assertRefused(ReviewRule.ROLE, () -> desk.approve(Actor.student(ANNA), seen, ""));
    }

    @Test
    void what_is_out_of_scope_looks_like_what_does_not_exist() {
        SeenReview seen = school.submit(NURSE, 1).seen();
        SeenReview nobody = new SeenReview(key("nobody"), 0);

        assertRefused(ReviewRule.NO_REVIEW, () -> desk.approve(COUNSELLOR, seen, ""));
        assertRefused(ReviewRule.NO_REVIEW, () -> desk.approve(COUNSELLOR, nobody, ""));
        assertThat(desk.approve(OTHER_COUNSELLOR, seen, "").state()).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void only_the_office_takes_an_approval_back() {
        school.submit(ANNA, 1);
        SeenReview approved = school.approve(ANNA).seen();

        assertRefused(ReviewRule.ROLE, () -> desk.withdraw(COUNSELLOR, approved, ""));
        Review withdrawn = desk.withdraw(OFFICE, approved, "认错人");
        assertThat(withdrawn.state()).isEqualTo(ReviewState.WITHDRAWN);
        assertThat(desk.approve(COUNSELLOR, withdrawn.seen(), "").state()).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void what_has_no_photo_cannot_be_decided() {
        assertRefused(
                ReviewRule.STATE,
                () -> desk.approve(COUNSELLOR, school.review(ANNA).seen(), ""));
    }

    @Test
    void many_are_decided_at_once_each_by_itself() {
        SeenReview good = school.submit(ANNA, 1).seen();
        SeenReview stale = school.submit(BEN, 2).seen();
        school.submit(BEN, 3);
        SeenReview foreign = school.submit(NURSE, 4).seen();

        List<DecisionRow> rows = desk.approveAll(COUNSELLOR, List.of(foreign, stale, good, good));

        assertThat(rows)
                .extracting(
                        row -> row.refusal().map(ReviewRefusedException::rule).orElse(null))
                .containsExactly(ReviewRule.NO_REVIEW, ReviewRule.STALE, null, ReviewRule.STALE);
        assertThat(rows.get(2).review()).hasValue(school.review(ANNA));
        assertThat(school.review(ANNA).state()).isEqualTo(ReviewState.APPROVED);
        assertThat(school.review(BEN).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void many_are_sent_back_for_the_same_reasons() {
        List<SeenReview> seen =
                List.of(school.submit(ANNA, 1).seen(), school.submit(BEN, 2).seen());

        List<DecisionRow> rows = desk.sendBackAll(COUNSELLOR, seen, EARS, "");

        assertThat(rows).allSatisfy(row -> assertThat(row.review()).isPresent());
        assertThat(school.review(BEN).last().reasons()).isEqualTo(EARS);
        assertThat(desk.progress(COUNSELLOR, ReviewQuery.of(School.CAMPAIGN), Grouping.CLASS))
                .singleElement()
                .satisfies(progress -> {
                    assertThat(progress.group()).isEqualTo(SOFTWARE);
                    assertThat(progress.count(ReviewState.RETURNED)).isEqualTo(2);
                });
    }

    private static long winners(List<Callable<Review>> decisions) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(decisions.size());
        try {
            return threads.invokeAll(decisions).stream().filter(DecideTest::won).count();
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean won(Future<Review> decision) {
        try {
            decision.get();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException lost) {
            assertThat(lost.getCause())
                    .isInstanceOfSatisfying(
                            ReviewRefusedException.class,
                            refusal -> assertThat(refusal.rule()).isEqualTo(ReviewRule.STALE));
            return false;
        }
    }
}
