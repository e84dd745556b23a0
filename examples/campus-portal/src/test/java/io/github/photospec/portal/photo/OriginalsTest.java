package io.github.photospec.portal.photo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.TestClock;
import io.github.photospec.report.Verdict;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.ReviewKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class OriginalsTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Judgement NOTHING =
            new Judgement(Verdict.COMPLIANT, List.of(), List.of(), List.of(), List.of());

    private final Originals originals;
    private final Drafts drafts;
    private final TestClock clock;
    private final String campaign = "c" + UUID.randomUUID();
    private final ReviewKey key = new ReviewKey(campaign, "1");

    @Autowired
    OriginalsTest(Originals originals, Drafts drafts, TestClock clock) {
        this.originals = originals;
        this.drafts = drafts;
        this.clock = clock;
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void a_draft_stays_for_a_day() throws IOException {
        PhotoId original = put();
        PhotoId made = put();
        Instant taken = clock.instant();
        drafts.save(new Draft(key, "draft", Optional.of(original), Optional.of(made), NOTHING, taken));

        clock.set(taken.plus(DAY).minusSeconds(10));
        originals.sweep();
        Optional<?> before = originals.file(original);
        Optional<?> after = originals.get(made);
        clock.set(taken.plus(DAY).plusSeconds(10));
        originals.sweep();

        assertThat(before).isPresent();
        assertThat(after).isPresent();
        assertThat(originals.file(original)).isEmpty();
        assertThat(originals.get(made)).isEmpty();
    }

    @Test
    void one_that_nothing_refers_to_stays_for_an_hour() throws IOException {
        PhotoId original = put();
        Instant kept = clock.instant();

        clock.set(kept.plus(HOUR).minusSeconds(10));
        originals.sweep();
        Optional<?> before = originals.file(original);
        clock.set(kept.plus(HOUR).plusSeconds(10));
        originals.sweep();

        assertThat(before).isPresent();
        assertThat(originals.file(original)).isEmpty();
    }

    @Test
    void what_a_photo_was_made_from_stays_until_the_campaign_is_forgotten() throws IOException {
        PhotoId original = put();
        PhotoId photo = PhotoId.of(new byte[] {1});
        originals.assign(key, photo, original);

        clock.set(clock.instant().plus(DAY.multipliedBy(200)));
        originals.sweep();
        Optional<?> before = originals.file(key, photo);
        originals.forget(campaign);

        assertThat(before).isPresent();
        assertThat(originals.file(key, photo)).isEmpty();
        assertThat(originals.file(original)).isEmpty();
    }

    @Test
    void forgetting_one_campaign_leaves_the_others_theirs() throws IOException {
        PhotoId both = put();
        PhotoId drafted = put();
        PhotoId photo = PhotoId.of(new byte[] {2});
        ReviewKey other = new ReviewKey("other-" + campaign, "1");
        originals.assign(key, photo, both);
        originals.assign(other, photo, both);
        draft(key, drafted, clock.instant());
        clock.set(clock.instant().plusSeconds(1));

        originals.forget(campaign);

        assertThat(originals.file(other, photo)).isPresent();
        assertThat(originals.file(drafted)).isEmpty();
        assertThat(drafts.find(key)).isEmpty();
    }

    @Test
    void an_original_is_that_of_one_photo_alone() throws IOException {
        PhotoId first = PhotoId.of(new byte[] {3});
        PhotoId second = PhotoId.of(new byte[] {4});
        originals.assign(key, first, put());

        originals.assign(key, second, put());

        assertThat(originals.file(key, first)).isEmpty();
        assertThat(originals.file(key, second)).isPresent();
    }

    private PhotoId put() throws IOException {
        return originals.put(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
    }

    private void draft(ReviewKey whose, PhotoId original, Instant at) {
        drafts.save(
                new Draft(whose, UUID.randomUUID().toString(), Optional.of(original), Optional.empty(), NOTHING, at));
    }
}
