package io.github.photospec.contract;

import static io.github.photospec.contract.ReviewSamples.AT;
import static io.github.photospec.contract.ReviewSamples.campaign;
import static io.github.photospec.contract.ReviewSamples.change;
import static io.github.photospec.contract.ReviewSamples.enrolled;
import static io.github.photospec.contract.ReviewSamples.event;
import static io.github.photospec.contract.ReviewSamples.photo;
import static io.github.photospec.contract.ReviewSamples.purged;
import static io.github.photospec.contract.ReviewSamples.submit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Student;
import io.github.photospec.report.Verdict;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.CampaignWindow;
import io.github.photospec.review.ClosingRule;
import io.github.photospec.review.Correction;
import io.github.photospec.review.DoubtRule;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.ReturnReason;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewAction;
import io.github.photospec.review.ReviewChange;
import io.github.photospec.review.ReviewEvent;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.ReviewState;
import io.github.photospec.review.ReviewStoreException;
import io.github.photospec.review.Role;
import io.github.photospec.review.Submission;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every review store promises. A store's own test extends this and says how an empty one is made. */
@SuppressWarnings("JUnitTestClassIsAbstract") // Extended by the tests of the stores.
public abstract class ReviewStoreContract extends ReviewStoreRaces {
    private static final String CAMPAIGN = "cet-2026-12";
    private static final ReviewKey KEY = new ReviewKey(CAMPAIGN, "2024001");

    /** Quotes, line ends, what SQL and JSON mean something by, rare names, emoji, and a character of nobody's. */
    private static final String ODD = "'; DROP TABLE x; -- \"\\\r\n\t%_{}[]?:$1 é 𠮷田 𬎆 👨‍👩‍👧 \uE863\uFFFD<&> ";

    private static final PhotoId PHOTO = photo("first");
    private static final PhotoId OTHER = photo("second");

    @Test
    void a_campaign_is_kept_with_all_its_fields() {
        Campaign full = new Campaign(
                "a-1",
                ODD.strip(),
                "spec",
                7,
                new CampaignWindow(
                        ZonedDateTime.parse("2026-03-08T01:00-05:00[America/New_York]"),
                        ZonedDateTime.parse("2026-11-01T01:30-05:00[America/New_York]")),
                5,
                DoubtRule.REFUSED,
                ClosingRule.UNDECIDED_EXPIRE,
                Optional.of(Instant.parse("2026-11-02T00:00:00.001Z")),
                Optional.of(Instant.parse("2039-11-02T00:00:00.999Z")),
                0);

        assertThat(store.add(full)).isTrue();
        assertThat(store.add(campaign("b-1"))).isTrue();

        assertThat(store.campaign("a-1")).contains(full);
        assertThat(store.campaign("b-1")).contains(campaign("b-1"));
    }

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
    void every_field_of_a_student_is_kept() {
        Map<NameField, String> values = new EnumMap<>(NameField.class);
        for (NameField field : NameField.values()) {
            values.put(field, field + ODD);
        }

        assertThat(kept(new Student(values))).isEqualTo(new Student(values));
    }

    @ParameterizedTest
    @EnumSource(NameField.class)
    void an_empty_field_is_not_an_absent_one(NameField field) {
        assertThat(kept(Student.of(field, ""))).isEqualTo(Student.of(field, ""));
    }

    @Test
    void a_student_of_whom_nothing_is_known_is_kept() {
        assertThat(kept(new Student(Map.of()))).isEqualTo(new Student(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "A", "a ", " a", "ä", "ａ", "甲", "𠮷", "𠮷𠮷", "a'b", "a\\b", "%", "é", "e\u0301", "ß", "ss"
            })
    void keys_are_what_they_are(String student) {
        store.add(campaign(CAMPAIGN));
        List<String> others =
                List.of("a", "A", "a ", " a", "ä", "ａ", "甲", "𠮷", "𠮷𠮷", "a'b", "a\\b", "%", "é", "e\u0301");
        store.enrol(others.stream()
                .filter(other -> !other.equals(student))
                .map(other -> enrolled(CAMPAIGN, other))
                .toList());

        assertThat(store.review(new ReviewKey(CAMPAIGN, student))).isEmpty();
        assertThat(store.enrol(List.of(enrolled(CAMPAIGN, student)))).isEmpty();
        assertThat(store.review(new ReviewKey(CAMPAIGN, student))).contains(enrolled(CAMPAIGN, student));
    }

    @Test
    void the_longest_keys_are_kept() {
        String longest = "𠮷".repeat(32);
        String campaign = "c".repeat(64);
        store.add(campaign(campaign));

        store.enrol(List.of(enrolled(campaign, longest), enrolled(campaign, "9".repeat(64))));

        assertThat(store.review(new ReviewKey(campaign, longest))).contains(enrolled(campaign, longest));
        assertThat(store.review(new ReviewKey(campaign, "9".repeat(64)))).isPresent();
    }

    @Test
    void a_review_in_the_middle_of_everything_is_kept_with_all_its_fields() {
        Review before = start();
        Review after = new Review(
                KEY,
                Student.of(NameField.NAME, ODD).with(NameField.CLASS, "软件1班"),
                ReviewState.RETURNED,
                Optional.of(new Submission(
                        PHOTO, 5_000_000_000L, Verdict.UNDETERMINED, List.of("ears-visible", "", "a,b\"" + ODD))),
                Optional.of(ZonedDateTime.parse("2026-12-10T23:59:59.123456789+08:00[Asia/Shanghai]")),
                Optional.of(new Correction(Map.of(NameField.NAME, ODD, NameField.ID, ""), ODD)),
                List.of(before.last(), fullEvent()),
                1);

        assertThat(store.save(before, after)).isTrue();

        assertThat(store.review(KEY)).contains(after);
    }

    @Test
    void what_goes_away_is_gone() {
        a_review_in_the_middle_of_everything_is_kept_with_all_its_fields();
        Review before = store.review(KEY).orElseThrow();
        Review after = new Review(
                KEY,
                before.student(),
                ReviewState.EXPIRED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Stream.concat(before.history().stream(), Stream.of(event(ReviewAction.PURGE, ReviewState.EXPIRED)))
                        .toList(),
                2);

        assertThat(store.save(before, after)).isTrue();

        assertThat(store.review(KEY)).contains(after);
    }

    @Test
    void every_action_state_role_verdict_and_reason_is_kept() {
        Review review = start();
        for (ReviewAction action : ReviewAction.values()) {
            review = saved(change(review, line(action, ReviewState.SUBMITTED, Role.OFFICE)));
        }
        for (ReviewState state : ReviewState.values()) {
            review = saved(change(review, line(ReviewAction.AMEND, state, Role.OFFICE)));
            assertThat(store.review(KEY)).contains(review);
        }
        for (Role role : Role.values()) {
            review = saved(change(review, line(ReviewAction.AMEND, ReviewState.SUBMITTED, role)));
        }
        for (Verdict verdict : Verdict.values()) {
            Submission submission = new Submission(OTHER, 1, verdict, List.of());
            ReviewEvent line = line(ReviewAction.SUBMIT, ReviewState.SUBMITTED, Role.STUDENT);
            review = saved(change(review, Optional.of(submission), line));
            assertThat(store.review(KEY)).contains(review);
        }
    }

    @Test
    void a_long_note_is_kept() {
        Review before = start();
        ReviewEvent event = noted(event(ReviewAction.RETURN, ReviewState.RETURNED), "字".repeat(20_000));

        Review after = saved(change(before, event));

        assertThat(store.review(KEY)).contains(after);
    }

    @Test
    void the_history_is_kept_in_its_order_whatever_its_times() {
        Review review = start();
        for (int number = 0; number < 15; number++) {
            ReviewEvent line = noted(event(ReviewAction.EXTEND, ReviewState.AWAITING_PHOTO), "n" + number);
            review = saved(change(review, line));
        }

        assertThat(store.review(KEY)).contains(review);
    }

    @ParameterizedTest
    @ValueSource(strings = {"half \uD83D", "\uDE00 half", "a\u0000b"})
    void a_text_that_cannot_be_kept_is_refused_not_changed(String text) {
        Review before = start();
        Review after = change(before, noted(event(ReviewAction.RETURN, ReviewState.RETURNED), text))
                .after();
        Review named = enrolled(CAMPAIGN, "2024002", Student.of(NameField.NAME, text));

        boolean saveRefused = isRefused(() -> store.save(before, after));
        boolean enrolRefused = isRefused(() -> store.enrol(List.of(named)));

        assertThat(store.review(KEY)).contains(saveRefused ? before : after);
        assertThat(store.review(named.key())).isEqualTo(enrolRefused ? Optional.empty() : Optional.of(named));
        assertThat(store.page(ReviewQuery.of(CAMPAIGN).withText(text), Optional.empty(), 5)
                        .reviews())
                .isEqualTo(store.review(named.key()).stream().toList());
        assertThat(store.review(new ReviewKey(CAMPAIGN, text))).isEmpty();
    }

    private static boolean isRefused(Runnable action) {
        try {
            action.run();
            return false;
        } catch (ReviewStoreException e) {
            return true;
        }
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

    private Student kept(Student student) {
        store.add(campaign(CAMPAIGN));
        store.enrol(List.of(enrolled(CAMPAIGN, KEY.student(), student)));
        return store.review(KEY).orElseThrow().student();
    }

    private Review start() {
        store.add(campaign(CAMPAIGN));
        Review review = enrolled(CAMPAIGN, KEY.student());
        store.enrol(List.of(review));
        return review;
    }

    private Review saved(ReviewChange change) {
        assertThat(store.save(change.before(), change.after())).isTrue();
        return change.after();
    }

    private static ReviewEvent fullEvent() {
        Map<NameField, String> values = new EnumMap<>(NameField.class);
        Arrays.stream(NameField.values()).forEach(field -> values.put(field, ODD));
        return new ReviewEvent(
                ReviewAction.RETURN,
                ReviewState.RETURNED,
                Instant.parse("1969-12-31T23:59:59.999Z"),
                "辅导员 '李' 𠮷",
                Role.COUNSELLOR,
                Optional.of(PHOTO),
                Set.of(ReturnReason.OTHER, ReturnReason.EARS_COVERED),
                ODD,
                Optional.of(" request " + ODD),
                Optional.of(ZonedDateTime.parse("2026-12-10T23:59:59Z[Europe/London]")),
                values);
    }

    private static ReviewEvent line(ReviewAction action, ReviewState state, Role role) {
        return new ReviewEvent(
                action,
                state,
                AT,
                "某人",
                role,
                Optional.of(PHOTO),
                EnumSet.allOf(ReturnReason.class),
                "",
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    private static ReviewEvent noted(ReviewEvent event, String note) {
        return new ReviewEvent(
                event.action(),
                event.state(),
                event.at(),
                event.by(),
                event.role(),
                event.photo(),
                event.reasons(),
                note,
                event.request(),
                event.until(),
                event.values());
    }
}
