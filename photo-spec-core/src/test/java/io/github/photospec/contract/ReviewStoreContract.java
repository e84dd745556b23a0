package io.github.photospec.contract;

import static io.github.photospec.contract.ReviewSamples.campaign;
import static io.github.photospec.contract.ReviewSamples.change;
import static io.github.photospec.contract.ReviewSamples.enrolled;
import static io.github.photospec.contract.ReviewSamples.event;
import static io.github.photospec.contract.ReviewSamples.photo;
import static io.github.photospec.contract.ReviewSamples.purged;
import static io.github.photospec.contract.ReviewSamples.submit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.identity.Student;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewAction;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every review store promises. A store's own test extends this and says how an empty one is made. */
@SuppressWarnings("JUnitTestClassIsAbstract") // Extended by the tests of the stores.
public abstract class ReviewStoreContract extends ReviewStoreFields {
    @Test
    void campaigns_are_told_by_their_ids() {
        Stream.of("b", "a-1", "a1", "a").map(ReviewSamples::campaign).forEach(store::add);

        assertThat(store.campaigns()).extracting(Campaign::id).containsExactly("a", "a-1", "a1", "b");
        assertThat(store.campaign("c")).isEmpty();
        assertThat(store.campaign("A")).isEmpty();
        assertThat(store.campaign("a ")).isEmpty();
    }

    @Test
    void a_campaign_that_is_there_is_not_added_again() {
        store.add(campaign(CAMPAIGN));

        assertThat(store.add(campaign(CAMPAIGN).withTitle("another"))).isFalse();
        assertThat(store.campaigns()).containsExactly(campaign(CAMPAIGN));
    }

    @Test
    void a_campaign_is_replaced_by_who_has_read_it_last() {
        Campaign first = campaign(CAMPAIGN);
        store.add(first);

        assertThat(store.save(purged(first).withAttempts(9))).isTrue();
        assertThat(store.save(first.withTitle("late"))).isFalse();

        assertThat(store.campaign(CAMPAIGN))
                .contains(purged(first).withAttempts(9).next());
        assertThat(store.save(campaign("nowhere"))).isFalse();
        assertThat(store.campaigns()).hasSize(1);
    }

    @Test
    void a_stale_save_changes_nothing() {
        Review first = start();
        Review second = saved(submit(first, PHOTO));

        assertThat(store.save(first, submit(first, OTHER).after())).isFalse();

        assertThat(store.review(KEY)).contains(second);
        assertThat(store.referenced(List.of(PHOTO, OTHER))).containsExactly(PHOTO);
    }

    @Test
    void a_review_that_is_not_there_is_not_saved() {
        store.add(campaign(CAMPAIGN));
        Review nobody = enrolled(CAMPAIGN, "nobody");

        assertThat(store.save(nobody, submit(nobody, PHOTO).after())).isFalse();

        assertThat(store.review(nobody.key())).isEmpty();
        assertThat(store.referenced(List.of(PHOTO))).isEmpty();
    }

    @Test
    void of_many_changes_the_fresh_ones_are_made() {
        store.add(campaign(CAMPAIGN));
        store.add(campaign("other"));
        List<Review> all = List.of(
                enrolled(CAMPAIGN, "3"), enrolled(CAMPAIGN, "1"), enrolled("other", "2"), enrolled(CAMPAIGN, "2"));
        store.enrol(all);
        saved(submit(all.get(1), OTHER));

        List<Boolean> saved =
                store.saveAll(all.stream().map(review -> submit(review, PHOTO)).toList());

        assertThat(saved).containsExactly(true, false, true, true);
        assertThat(all)
                .extracting(review -> store.review(review.key())
                        .orElseThrow()
                        .submission()
                        .orElseThrow()
                        .photo())
                .containsExactly(PHOTO, OTHER, PHOTO, PHOTO);
        assertThat(store.saveAll(List.of())).isEmpty();
    }

    @Test
    void a_whole_school_is_enrolled_and_saved_at_once() {
        store.add(campaign(CAMPAIGN));
        List<Review> all = IntStream.range(0, 2_345)
                .mapToObj(number -> enrolled(CAMPAIGN, "s" + number))
                .toList();

        assertThat(store.enrol(all)).isEmpty();
        List<Boolean> saved =
                store.saveAll(all.stream().map(review -> submit(review, PHOTO)).toList());

        assertThat(saved).hasSize(all.size()).containsOnly(true);
        Review last = all.get(all.size() - 1);
        assertThat(store.review(last.key())).contains(submit(last, PHOTO).after());
    }

    @Test
    void enrolling_again_leaves_reviews_alone_and_tells_which() {
        Review first = start();
        Review second = saved(submit(first, PHOTO));
        Review fresh = enrolled(CAMPAIGN, "2024002");

        Set<ReviewKey> there = store.enrol(List.of(enrolled(CAMPAIGN, KEY.student(), new Student(Map.of())), fresh));

        assertThat(there).containsExactly(KEY);
        assertThat(store.review(KEY)).contains(second);
        assertThat(store.review(fresh.key())).contains(fresh);
        assertThat(store.enrol(List.of())).isEmpty();
    }

    @Test
    void who_stands_twice_in_a_list_is_enrolled_once() {
        store.add(campaign(CAMPAIGN));
        Review first = enrolled(CAMPAIGN, "1");

        Set<ReviewKey> there = store.enrol(List.of(first, enrolled(CAMPAIGN, "1", new Student(Map.of()))));

        assertThat(there).containsExactly(first.key());
        assertThat(store.review(first.key())).contains(first);
    }

    @Test
    void the_same_student_takes_part_in_several_campaigns() {
        Review first = start();
        store.add(campaign("other"));

        assertThat(store.enrol(List.of(enrolled("other", KEY.student())))).isEmpty();
        saved(submit(first, PHOTO));

        assertThat(store.review(new ReviewKey("other", KEY.student()))
                        .orElseThrow()
                        .state())
                .isEqualTo(ReviewState.AWAITING_PHOTO);
        assertThat(store.review(new ReviewKey("nowhere", KEY.student()))).isEmpty();
    }

    @Test
    void photos_of_reviews_and_of_histories_are_referenced() {
        Review first = saved(submit(start(), PHOTO));
        saved(submit(first, OTHER));

        assertThat(store.referenced(List.of(PHOTO, OTHER, photo("third")))).containsExactlyInAnyOrder(PHOTO, OTHER);
        assertThat(store.referenced(List.of(photo("third")))).isEmpty();
        assertThat(store.referenced(List.of())).isEmpty();
    }

    @Test
    void of_a_purged_campaign_only_the_photos_that_reviews_are_about_are_referenced() {
        Review first = saved(submit(start(), PHOTO));
        saved(submit(first, OTHER));

        store.save(purged(store.campaign(CAMPAIGN).orElseThrow()));

        assertThat(store.referenced(List.of(PHOTO, OTHER))).containsExactly(OTHER);
    }

    @Test
    void a_photo_stays_referenced_as_long_as_one_campaign_needs_it() {
        Review first = saved(submit(start(), PHOTO));
        saved(submit(first, OTHER));
        store.add(campaign("other"));
        Review elsewhere = enrolled("other", "1");
        store.enrol(List.of(elsewhere));
        saved(change(elsewhere, event(ReviewAction.SUBMIT, ReviewState.SUBMITTED, PHOTO)));

        store.save(purged(store.campaign(CAMPAIGN).orElseThrow()));

        assertThat(store.referenced(List.of(PHOTO, OTHER))).containsExactlyInAnyOrder(PHOTO, OTHER);
    }

    @Test
    void thousands_of_photos_are_asked_for_at_once() {
        saved(submit(start(), PHOTO));
        List<PhotoId> many = Stream.concat(
                        IntStream.range(0, 5_000).mapToObj(number -> photo("p" + number)), Stream.of(PHOTO, PHOTO))
                .toList();

        assertThat(store.referenced(many)).containsExactly(PHOTO);
    }
}
