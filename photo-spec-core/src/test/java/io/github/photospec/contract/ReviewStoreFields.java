package io.github.photospec.contract;

import static io.github.photospec.contract.ReviewSamples.AT;
import static io.github.photospec.contract.ReviewSamples.campaign;
import static io.github.photospec.contract.ReviewSamples.change;
import static io.github.photospec.contract.ReviewSamples.enrolled;
import static io.github.photospec.contract.ReviewSamples.event;
import static io.github.photospec.contract.ReviewSamples.photo;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store promises about what it is given to keep. */
abstract class ReviewStoreFields extends ReviewStoreRaces {
    static final String CAMPAIGN = "cet-2026-12";
    static final ReviewKey KEY = new ReviewKey(CAMPAIGN, "2024001");

    /** Quotes, line ends, what SQL and JSON mean something by, rare names, emoji, and a character of nobody's. */
    private static final String ODD = "'; DROP TABLE x; -- \"\\\r\n\t%_{}[]?:$1 é 𠮷田 𬎆 👨‍👩‍👧 \uE863\uFFFD<&> ";

    static final PhotoId PHOTO = photo("first");
    static final PhotoId OTHER = photo("second");

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
        assertThat(store.campaign(text)).isEmpty();
    }

    private static boolean isRefused(Runnable action) {
        try {
            action.run();
            return false;
        } catch (ReviewStoreException e) {
            return true;
        }
    }

    private Student kept(Student student) {
        store.add(campaign(CAMPAIGN));
        store.enrol(List.of(enrolled(CAMPAIGN, KEY.student(), student)));
        return store.review(KEY).orElseThrow().student();
    }

    final Review start() {
        store.add(campaign(CAMPAIGN));
        Review review = enrolled(CAMPAIGN, KEY.student());
        store.enrol(List.of(review));
        return review;
    }

    final Review saved(ReviewChange change) {
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
