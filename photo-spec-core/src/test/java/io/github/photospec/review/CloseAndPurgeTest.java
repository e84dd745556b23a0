package io.github.photospec.review;

import static io.github.photospec.review.Refusals.assertRefused;
import static io.github.photospec.review.School.ANNA;
import static io.github.photospec.review.School.BEN;
import static io.github.photospec.review.School.CAMPAIGN;
import static io.github.photospec.review.School.LAST_SECOND;
import static io.github.photospec.review.School.NURSE;
import static io.github.photospec.review.School.OFFICE;
import static io.github.photospec.review.School.key;
import static io.github.photospec.review.School.photo;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CloseAndPurgeTest {
    private static final Set<ReturnReason> BLURRED = Set.of(ReturnReason.BLURRED);

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
    void closing_ends_what_has_no_good_photo_and_leaves_what_waits_to_people() {
        school.submit(ANNA, 1);
        school.submit(BEN, 2);
        school.approve(BEN);
        desk.sendBack(OFFICE, school.submit(NURSE, 3).seen(), BLURRED, "");

        assertThat(desk.close(OFFICE, CAMPAIGN)).isEqualTo(new CloseResult(2, 1, 0));
        assertThat(states())
                .containsExactly(ReviewState.SUBMITTED, ReviewState.APPROVED, ReviewState.EXPIRED, ReviewState.EXPIRED);
        assertThat(desk.campaign(CAMPAIGN).closedAt()).hasValue(school.clock.instant());
        assertThat(school.approve(ANNA).state()).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void closing_ends_what_waits_too_where_the_campaign_says_so() {
        desk.change(OFFICE, desk.campaign(CAMPAIGN).withClosing(ClosingRule.UNDECIDED_EXPIRE));
        school.submit(ANNA, 1);

        assertThat(desk.close(OFFICE, CAMPAIGN)).isEqualTo(new CloseResult(4, 0, 0));
        assertThat(school.review(ANNA).state()).isEqualTo(ReviewState.EXPIRED);
    }

    @Test
    void closing_again_ends_what_had_more_time_and_changes_nothing_else() {
        desk.extend(OFFICE, key(ANNA), LAST_SECOND.plusDays(1), "");
        school.clock.set(LAST_SECOND.plusSeconds(1).toInstant());
        CloseResult first = desk.close(OFFICE, CAMPAIGN);
        school.clock.pass(Duration.ofDays(1));
        CloseResult second = desk.close(OFFICE, CAMPAIGN);

        assertThat(first).isEqualTo(new CloseResult(3, 0, 1));
        assertThat(second).isEqualTo(new CloseResult(1, 0, 0));
        assertThat(desk.campaign(CAMPAIGN).closedAt())
                .hasValue(LAST_SECOND.plusSeconds(1).toInstant());
    }

    @Test
    void more_time_brings_an_expired_review_back() {
        desk.close(OFFICE, CAMPAIGN);
        desk.extend(OFFICE, key(ANNA), LAST_SECOND.plusDays(1), "");

        assertThat(school.review(ANNA).state()).isEqualTo(ReviewState.AWAITING_PHOTO);
        assertThat(school.submit(ANNA, 1).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void purging_gives_up_the_photos_of_the_unapproved_and_older_ones_of_the_approved() throws IOException {
        desk.sendBack(OFFICE, school.submit(ANNA, 1).seen(), BLURRED, "");
        school.submit(ANNA, 2);
        school.approve(ANNA);
        desk.sendBack(OFFICE, school.submit(BEN, 3).seen(), BLURRED, "");
        desk.close(OFFICE, CAMPAIGN);
        school.clock.pass(Duration.ofDays(1));

        PurgeResult result = desk.purge(OFFICE, CAMPAIGN);

        assertThat(result).isEqualTo(new PurgeResult(1, 2));
        assertThat(List.of(1, 2, 3))
                .filteredOn(which -> school.stored(which).isPresent())
                .containsExactly(2);
        assertThat(school.review(BEN).submission()).isEmpty();
        assertThat(school.review(BEN).last().action()).isEqualTo(ReviewAction.PURGE);
        assertThat(school.review(BEN).last().photo()).hasValue(PhotoId.of(photo(3)));
    }

    @Test
    void a_photo_stays_as_long_as_another_review_refers_to_it() throws IOException {
        desk.sendBack(OFFICE, school.submit(ANNA, 1).seen(), BLURRED, "");
        school.submit(BEN, 1);
        school.approve(BEN);
        desk.close(OFFICE, CAMPAIGN);
        school.clock.pass(Duration.ofDays(1));

        assertThat(desk.purge(OFFICE, CAMPAIGN)).isEqualTo(new PurgeResult(1, 0));
        assertThat(school.stored(1)).isPresent();
    }

    @Test
    void purging_twice_does_nothing_more() throws IOException {
        school.submit(ANNA, 1);
        desk.change(OFFICE, desk.campaign(CAMPAIGN).withClosing(ClosingRule.UNDECIDED_EXPIRE));
        desk.close(OFFICE, CAMPAIGN);
        school.clock.pass(Duration.ofDays(1));
        desk.purge(OFFICE, CAMPAIGN);

        assertThat(desk.purge(OFFICE, CAMPAIGN)).isEqualTo(new PurgeResult(0, 0));
    }

    @Test
    void an_open_campaign_is_not_purged() {
        assertRefused(ReviewRule.STILL_OPEN, () -> desk.purge(OFFICE, CAMPAIGN));
    }

    @Test
    void sweeping_deletes_what_no_review_refers_to_but_not_what_came_within_the_hour() throws IOException {
        school.photos.put(photo(7));
        school.submit(ANNA, 1);
        school.clock.pass(Duration.ofHours(1));
        assertThat(desk.sweep(OFFICE)).isZero();

        school.clock.pass(Duration.ofMillis(1));
        school.photos.put(photo(8));
        assertThat(desk.sweep(OFFICE)).isEqualTo(1);
        assertThat(List.of(1, 7, 8))
                .filteredOn(which -> school.stored(which).isPresent())
                .containsExactly(1, 8);
    }

    private List<ReviewState> states() {
        return List.of(ANNA, BEN, NURSE, "2022102").stream()
                .map(student -> school.review(student).state())
                .toList();
    }
}
