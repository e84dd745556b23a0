package io.github.photospec.review;

import static io.github.photospec.review.Refusals.assertRefused;
import static io.github.photospec.review.School.ANNA;
import static io.github.photospec.review.School.BEN;
import static io.github.photospec.review.School.CAMPAIGN;
import static io.github.photospec.review.School.OFFICE;
import static io.github.photospec.review.School.SOFTWARE;
import static io.github.photospec.review.School.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.photospec.identity.NameField;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of students, and how it changes. */
class RecordTest {
    private static final Correction RENAME = new Correction(Map.of(NameField.NAME, "安娜娜"), "名字少一个字");

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
    void a_student_reports_a_wrong_name_and_the_office_puts_it_right() {
        Review asked = desk.requestCorrection(Actor.student(ANNA), key(ANNA), RENAME);
        Review mended = desk.acceptCorrection(OFFICE, asked.seen(), "已核对");

        assertThat(asked.correction()).hasValue(RENAME);
        assertThat(mended.student().value(NameField.NAME)).hasValue("安娜娜");
        assertThat(mended.correction()).isEmpty();
        assertThat(mended.history())
                .extracting(ReviewEvent::action)
                .containsExactly(ReviewAction.ENROL, ReviewAction.REQUEST_CORRECTION, ReviewAction.ACCEPT_CORRECTION);
        assertThat(mended.history().get(1).values()).containsExactly(Map.entry(NameField.NAME, "安娜娜"));
        assertThat(mended.history().get(2).values()).containsExactly(Map.entry(NameField.NAME, "安娜"));
    }

    @Test
    void what_the_office_declines_stays_as_it_was_with_the_reason() {
        Review asked = desk.requestCorrection(Actor.student(ANNA), key(ANNA), RENAME);
        Review left = desk.declineCorrection(OFFICE, asked.seen(), "与身份证不符");

        assertThat(left.student().value(NameField.NAME)).hasValue("安娜");
        assertThat(left.last().note()).isEqualTo("与身份证不符");
        assertThat(left.correction()).isEmpty();
    }

    @Test
    void one_correction_waits_at_a_time() {
        desk.requestCorrection(Actor.student(ANNA), key(ANNA), RENAME);

        assertRefused(
                ReviewRule.CORRECTION_WAITS, () -> desk.requestCorrection(Actor.student(ANNA), key(ANNA), RENAME));
        assertThat(desk.page(OFFICE, ReviewQuery.of(CAMPAIGN).withCorrectionsOnly(), java.util.Optional.empty(), 5)
                        .reviews())
                .extracting(review -> review.key().student())
                .containsExactly(ANNA);
    }

    @Test
    void a_value_of_100_characters_is_kept_and_one_more_is_refused() {
        assertRefused(
                ReviewRule.TOO_LONG,
                () -> desk.requestCorrection(
                        Actor.student(ANNA), key(ANNA), new Correction(Map.of(NameField.NAME, "名".repeat(101)), "")));
        assertThat(desk.requestCorrection(
                                Actor.student(ANNA),
                                key(ANNA),
                                new Correction(Map.of(NameField.NAME, "名".repeat(100)), ""))
                        .correction())
                .isPresent();
    }

    @Test
    void a_newer_roster_adds_amends_and_leaves_reviews_in_peace() {
        school.submit(ANNA, 1);
        EnrolResult result = desk.enrol(
                OFFICE,
                CAMPAIGN,
                List.of(
                        School.enrolment(ANNA, "安娜娜", SOFTWARE, "11010519491231002X"),
                        School.enrolment(BEN, "本", SOFTWARE, "440524188001010014"),
                        School.enrolment("2022003", "新", SOFTWARE, "810000199408230021")));

        assertThat(result).isEqualTo(new EnrolResult(1, List.of(key(ANNA)), 1));
        Review amended = school.review(ANNA);
        assertThat(amended.state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(amended.student().value(NameField.NAME)).hasValue("安娜娜");
        assertThat(amended.last().action()).isEqualTo(ReviewAction.AMEND);
        assertThat(amended.last().values()).containsExactly(Map.entry(NameField.NAME, "安娜"));
    }

    @Test
    void a_list_with_one_key_twice_is_refused_whole() {
        Enrolment twice = School.enrolment("2022009", "新", SOFTWARE, "11010519491231002X");

        assertThatThrownBy(() -> desk.enrol(OFFICE, CAMPAIGN, List.of(twice, twice)))
                .isInstanceOf(IllegalArgumentException.class);
        assertRefused(ReviewRule.NO_REVIEW, () -> desk.review(OFFICE, key("2022009")));
    }

    @Test
    void an_extension_that_is_over_already_is_refused() {
        assertRefused(ReviewRule.TOO_LATE, () -> desk.extend(OFFICE, key(ANNA), School.OPENS.minusSeconds(1), ""));
    }

    @Test
    void campaigns_have_one_id_and_are_changed_by_who_saw_them_last() {
        Campaign seen = desk.campaign(CAMPAIGN);
        Campaign changed = desk.change(OFFICE, seen.withTitle("新名"));

        assertRefused(ReviewRule.CAMPAIGN_EXISTS, () -> desk.create(OFFICE, school.campaign("tiny")));
        assertRefused(ReviewRule.STALE, () -> desk.change(OFFICE, seen.withAttempts(5)));
        assertRefused(ReviewRule.NO_CAMPAIGN, () -> desk.campaign("none"));
        assertThat(desk.campaign(CAMPAIGN)).isEqualTo(changed);
        assertThat(desk.campaigns()).containsExactly(changed);
    }

    @Test
    void nothing_that_is_shown_in_logs_tells_a_number() {
        Review review = school.review(ANNA);

        assertThat(List.of(
                        review.toString(),
                        review.student().toString(),
                        School.enrolment("11010519491231002X", "安娜", SOFTWARE, "11010519491231002X")
                                .toString(),
                        key("11010519491231002X").toString(),
                        Actor.student("11010519491231002X").toString(),
                        ReviewQuery.of(CAMPAIGN).withText("11010519491231002X").toString(),
                        new Correction(Map.of(NameField.ID, "11010519491231002X"), "11010519491231002X").toString()))
                .noneMatch(text -> text.contains("19491231"));
    }
}
