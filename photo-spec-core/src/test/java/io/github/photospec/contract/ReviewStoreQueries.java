package io.github.photospec.contract;

import static io.github.photospec.contract.ReviewSamples.campaign;
import static io.github.photospec.contract.ReviewSamples.change;
import static io.github.photospec.contract.ReviewSamples.enrolled;
import static io.github.photospec.contract.ReviewSamples.event;
import static io.github.photospec.contract.ReviewSamples.photo;
import static io.github.photospec.contract.ReviewSamples.student;
import static io.github.photospec.contract.ReviewSamples.submit;
import static io.github.photospec.contract.ReviewSamples.withCorrection;
import static io.github.photospec.contract.ReviewSamples.withStudent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Student;
import io.github.photospec.review.Correction;
import io.github.photospec.review.Grouping;
import io.github.photospec.review.Progress;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewAction;
import io.github.photospec.review.ReviewChange;
import io.github.photospec.review.ReviewPage;
import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.ReviewState;
import io.github.photospec.review.ReviewStore;
import io.github.photospec.review.SchoolClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a store promises about pages and counts. */
abstract class ReviewStoreQueries {
    private static final String CAMPAIGN = "cet-2026-12";
    private static final SchoolClass SOFTWARE_1 = new SchoolClass("软件学院", "2024", "软件技术", "软件1班");
    private static final SchoolClass SOFTWARE_2 = new SchoolClass("软件学院", "2024", "软件技术", "软件2班");
    private static final SchoolClass MEDIA_1 = new SchoolClass("艺术学院", "2023", "数字媒体", "软件1班");
    private static final SchoolClass UNKNOWN = new SchoolClass("", "", "", "");

    /** The store that is tried, new and empty. */
    final ReviewStore store = store();

    /** A new store with nothing in it. */
    protected abstract ReviewStore store();

    @Test
    void pages_follow_the_code_points_of_the_keys() {
        enrol("乙", "b", "B", "a", "10", "9", "𠮷", "！", "甲", "a ", "é", "_", "\uE000");

        assertThat(keys(ReviewQuery.of(CAMPAIGN)))
                .containsExactly("10", "9", "B", "_", "a", "a ", "b", "é", "乙", "甲", "\uE000", "！", "𠮷");
    }

    @Test
    void pages_after_one_another_have_every_review_once_and_the_last_says_so() {
        enrol("1", "2", "3", "4", "5", "𠮷", "！");

        ReviewPage first = store.page(ReviewQuery.of(CAMPAIGN), Optional.empty(), 3);
        ReviewPage second = store.page(ReviewQuery.of(CAMPAIGN), first.next(), 3);
        ReviewPage third = store.page(ReviewQuery.of(CAMPAIGN), second.next(), 3);

        assertThat(keys(first)).containsExactly("1", "2", "3");
        assertThat(first.next()).contains("3");
        assertThat(keys(second)).containsExactly("4", "5", "！");
        assertThat(keys(third)).containsExactly("𠮷");
        assertThat(third.next()).isEmpty();
    }

    @Test
    void a_page_that_holds_all_that_is_left_is_the_last() {
        enrol("1", "2", "3");

        assertThat(store.page(ReviewQuery.of(CAMPAIGN), Optional.empty(), 3).next())
                .isEmpty();
        assertThat(store.page(ReviewQuery.of(CAMPAIGN), Optional.of("1"), 2).next())
                .isEmpty();
        assertThat(store.page(ReviewQuery.of(CAMPAIGN), Optional.of("3"), 2))
                .isEqualTo(new ReviewPage(List.of(), Optional.empty()));
        assertThat(store.page(ReviewQuery.of(CAMPAIGN), Optional.empty(), Integer.MAX_VALUE)
                        .reviews())
                .hasSize(3);
    }

    @Test
    void a_page_of_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.page(ReviewQuery.of(CAMPAIGN), Optional.empty(), 0));
    }

    @Test
    void what_comes_between_two_pages_moves_nothing() {
        enrol("b", "d", "f");
        ReviewPage first = store.page(ReviewQuery.of(CAMPAIGN), Optional.empty(), 2);

        store.enrol(List.of(enrolled(CAMPAIGN, "a"), enrolled(CAMPAIGN, "c"), enrolled(CAMPAIGN, "e")));

        assertThat(keys(store.page(ReviewQuery.of(CAMPAIGN), first.next(), 2))).containsExactly("e", "f");
    }

    @Test
    void a_page_may_begin_after_a_key_that_is_not_there() {
        enrol("b", "d");

        assertThat(keys(store.page(ReviewQuery.of(CAMPAIGN), Optional.of("c"), 2)))
                .containsExactly("d");
    }

    @Test
    void pages_hold_whole_reviews() {
        enrol("1", "2");
        Review first = submitted("1");

        ReviewPage page = store.page(ReviewQuery.of(CAMPAIGN), Optional.empty(), 10);

        assertThat(page.reviews()).containsExactly(first, enrolled(CAMPAIGN, "2"));
    }

    @Test
    void other_campaigns_are_not_seen() {
        enrol("1");
        store.add(campaign("other"));
        store.enrol(List.of(enrolled("other", "2")));

        assertThat(keys(ReviewQuery.of(CAMPAIGN))).containsExactly("1");
        assertThat(keys(ReviewQuery.of("nowhere"))).isEmpty();
        assertThat(store.count(ReviewQuery.of("nowhere"), Grouping.CLASS)).isEmpty();
    }

    @Test
    void every_part_of_a_class_is_asked_for_alone_and_with_others() {
        enrolClasses();
        ReviewQuery all = ReviewQuery.of(CAMPAIGN);

        assertThat(keys(all.inDepartment("软件学院"))).containsExactly("s1", "s2", "s3");
        assertThat(keys(all.inGrade("2023"))).containsExactly("m1");
        assertThat(keys(all.inMajor("数字媒体"))).containsExactly("m1");
        assertThat(keys(all.inClass("软件1班"))).containsExactly("m1", "s1", "s2");
        assertThat(keys(all.inClass("软件1班").inDepartment("软件学院"))).containsExactly("s1", "s2");
        assertThat(keys(all.in(SOFTWARE_2))).containsExactly("s3");
        assertThat(keys(all.in(UNKNOWN))).containsExactly("u1", "u2");
        assertThat(keys(all.inDepartment(""))).containsExactly("u1", "u2");
        assertThat(keys(all.inDepartment("软件学院 "))).isEmpty();
        assertThat(keys(all.inDepartment("软件"))).isEmpty();
    }

    @Test
    void a_class_of_no_department_is_not_one_of_some_department() {
        store.add(campaign(CAMPAIGN));
        SchoolClass bare = new SchoolClass("", "", "", "软件1班");
        store.enrol(List.of(
                enrolled(CAMPAIGN, "1", student("张三", bare)), enrolled(CAMPAIGN, "2", student("张三", SOFTWARE_1))));

        assertThat(keys(ReviewQuery.of(CAMPAIGN).in(bare))).containsExactly("1");
        assertThat(keys(scope(Set.of(bare)))).containsExactly("1");
    }

    @Test
    void states_are_asked_for() {
        enrol("1", "2", "3");
        submitted("1");
        Review second = submitted("2");
        save(change(second, event(ReviewAction.APPROVE, ReviewState.APPROVED)));
        ReviewQuery all = ReviewQuery.of(CAMPAIGN);

        assertThat(keys(all.withStates(Set.of(ReviewState.SUBMITTED)))).containsExactly("1");
        assertThat(keys(all.withStates(Set.of(ReviewState.SUBMITTED, ReviewState.APPROVED))))
                .containsExactly("1", "2");
        assertThat(keys(all.withStates(Set.of(ReviewState.EXPIRED)))).isEmpty();
        assertThat(keys(all.withStates(Set.of()))).containsExactly("1", "2", "3");
    }

    @Test
    void a_text_is_a_part_of_a_name_or_begins_a_number_or_is_an_identity_number() {
        store.add(campaign(CAMPAIGN));
        store.enrol(List.of(
                enrolled(CAMPAIGN, "k-1", Student.of(NameField.NAME, "买买提·艾合麦提")),
                enrolled(CAMPAIGN, "k-2", Student.of(NameField.NAME, "Li Lei").with(NameField.STUDENT_NO, "2024001")),
                enrolled(CAMPAIGN, "2024k", Student.of(NameField.ID, "11010519491231002X")),
                enrolled(CAMPAIGN, "k-4", Student.of(NameField.NAME, "𠮷田").with(NameField.CANDIDATE_NO, "2024"))));

        assertThat(search("艾合")).containsExactly("k-1");
        assertThat(search("Lei")).containsExactly("k-2");
        assertThat(search("lei")).isEmpty();
        assertThat(search(" 2024 ")).containsExactly("2024k", "k-2");
        assertThat(search("024")).isEmpty();
        assertThat(search("11010519491231002X")).containsExactly("2024k");
        assertThat(search("11010519491231002x")).containsExactly("2024k");
        assertThat(search("11010519491231002")).isEmpty();
        assertThat(search("𠮷")).containsExactly("k-4");
    }

    @Test
    void characters_that_mean_something_to_databases_mean_themselves() {
        store.add(campaign(CAMPAIGN));
        List<String> odd = List.of("%", "_", "\\", "!", "'", "\"", "[", "^", "$", "?", "*", "#", "|", "/", ";", "--");
        for (String text : odd) {
            store.enrol(
                    List.of(enrolled(CAMPAIGN, "k" + odd.indexOf(text), Student.of(NameField.NAME, "a" + text + "b"))));
        }

        for (String text : odd) {
            assertThat(search(text)).as(text).containsExactly("k" + odd.indexOf(text));
        }
        assertThat(search("a_b")).containsExactly("k" + odd.indexOf("_"));
        assertThat(search("' OR 1=1 --")).isEmpty();
        assertThat(search("k%")).isEmpty();
    }

    @Test
    void corrections_that_wait_are_asked_for() {
        enrol("1", "2");
        Review before = store.review(enrolled(CAMPAIGN, "2").key()).orElseThrow();
        ReviewChange asked = change(before, event(ReviewAction.REQUEST_CORRECTION, before.state()));
        save(new ReviewChange(before, withCorrection(asked.after(), new Correction(Map.of(NameField.NAME, "李四"), ""))));

        assertThat(keys(ReviewQuery.of(CAMPAIGN).withCorrectionsOnly())).containsExactly("2");
    }

    @Test
    void no_class_outside_the_scope_is_seen() {
        enrolClasses();

        assertThat(keys(scope(Set.of(SOFTWARE_1)))).containsExactly("s1", "s2");
        assertThat(keys(scope(Set.of(SOFTWARE_1, MEDIA_1)))).containsExactly("m1", "s1", "s2");
        assertThat(keys(scope(Set.of(UNKNOWN)))).containsExactly("u1", "u2");
        assertThat(keys(scope(Set.of(new SchoolClass("软件学院", "", "", ""))))).isEmpty();
        assertThat(keys(scope(Set.of()))).isEmpty();
        assertThat(store.count(scope(Set.of()), Grouping.CLASS)).isEmpty();
        assertThat(keys(scope(Set.of(SOFTWARE_1)).inClass("软件2班"))).isEmpty();
    }

    @Test
    void a_scope_may_be_a_whole_school() {
        enrolClasses();
        Set<SchoolClass> many = new HashSet<>(Set.of(SOFTWARE_2));
        for (int number = 0; number < 1_200; number++) {
            many.add(new SchoolClass("学院", "2024", "专业", number + "班"));
        }

        assertThat(keys(scope(many))).containsExactly("s3");
    }

    @Test
    void everything_is_asked_for_at_once() {
        enrolClasses();
        submitted("s1");
        submitted("s3");
        ReviewQuery query = new ReviewQuery(
                CAMPAIGN,
                Optional.of("软件学院"),
                Optional.of("2024"),
                Optional.of("软件技术"),
                Optional.of("软件1班"),
                Set.of(ReviewState.SUBMITTED),
                "s",
                false,
                Optional.of(Set.of(SOFTWARE_1, MEDIA_1)));

        assertThat(keys(query)).containsExactly("s1");
        assertThat(store.count(query, Grouping.CLASS))
                .containsExactly(new Progress(SOFTWARE_1, Map.of(ReviewState.SUBMITTED, 1L)));
        assertThat(keys(query.withCorrectionsOnly())).isEmpty();
    }

    @Test
    void counts_are_by_department_grade_major_and_class() {
        enrolClasses();
        submitted("s1");
        ReviewQuery all = ReviewQuery.of(CAMPAIGN);
        Map<ReviewState, Long> software = Map.of(ReviewState.AWAITING_PHOTO, 2L, ReviewState.SUBMITTED, 1L);

        assertThat(store.count(all, Grouping.DEPARTMENT))
                .containsExactly(
                        waiting(UNKNOWN, 2),
                        waiting(new SchoolClass("艺术学院", "", "", ""), 1),
                        new Progress(new SchoolClass("软件学院", "", "", ""), software));
        assertThat(store.count(all, Grouping.GRADE))
                .containsExactly(
                        waiting(UNKNOWN, 2),
                        waiting(new SchoolClass("", "2023", "", ""), 1),
                        new Progress(new SchoolClass("", "2024", "", ""), software));
        assertThat(store.count(all, Grouping.MAJOR))
                .contains(new Progress(new SchoolClass("软件学院", "", "软件技术", ""), software));
        assertThat(store.count(all, Grouping.CLASS))
                .containsExactly(
                        waiting(UNKNOWN, 2),
                        waiting(MEDIA_1, 1),
                        new Progress(SOFTWARE_1, Map.of(ReviewState.AWAITING_PHOTO, 1L, ReviewState.SUBMITTED, 1L)),
                        waiting(SOFTWARE_2, 1));
    }

    @Test
    void counts_follow_the_query() {
        enrolClasses();
        submitted("s1");
        ReviewQuery all = ReviewQuery.of(CAMPAIGN);

        assertThat(store.count(all.withStates(Set.of(ReviewState.SUBMITTED)), Grouping.DEPARTMENT))
                .containsExactly(new Progress(new SchoolClass("软件学院", "", "", ""), Map.of(ReviewState.SUBMITTED, 1L)));
        assertThat(store.count(all.inClass("软件2班"), Grouping.CLASS)).containsExactly(waiting(SOFTWARE_2, 1));
        assertThat(store.count(scope(Set.of(MEDIA_1)), Grouping.GRADE))
                .containsExactly(waiting(new SchoolClass("", "2023", "", ""), 1));
        assertThat(store.count(all.withText("s"), Grouping.DEPARTMENT)).hasSize(1);
    }

    @Test
    void a_review_goes_where_its_student_goes() {
        enrolClasses();
        Review before = submitted("s3");
        Review amended =
                change(before, event(ReviewAction.AMEND, before.state())).after();
        SchoolClass fresh = new SchoolClass("软件学院", "2024", "软件技术", "软件3班");
        save(new ReviewChange(before, withStudent(amended, student("李四", fresh))));

        assertThat(keys(ReviewQuery.of(CAMPAIGN).in(fresh))).containsExactly("s3");
        assertThat(keys(ReviewQuery.of(CAMPAIGN).in(SOFTWARE_2))).isEmpty();
        assertThat(search("李四")).containsExactly("s3");
    }

    private void enrolClasses() {
        store.add(campaign(CAMPAIGN));
        store.enrol(List.of(
                enrolled(CAMPAIGN, "s1", student("张三", SOFTWARE_1)),
                enrolled(CAMPAIGN, "s2", student("王五", SOFTWARE_1)),
                enrolled(CAMPAIGN, "s3", student("赵六", SOFTWARE_2)),
                enrolled(CAMPAIGN, "m1", student("钱七", MEDIA_1)),
                // Nothing is said of the one, and nothing is said in words of the other: both are in no class.
                enrolled(CAMPAIGN, "u1", Student.of(NameField.NAME, "孙八")),
                enrolled(CAMPAIGN, "u2", student("周九", UNKNOWN))));
    }

    private void enrol(String... keys) {
        store.add(campaign(CAMPAIGN));
        store.enrol(Arrays.stream(keys).map(key -> enrolled(CAMPAIGN, key)).toList());
    }

    private Review submitted(String key) {
        Review before = store.review(enrolled(CAMPAIGN, key).key()).orElseThrow();
        ReviewChange change = submit(before, photo(key));
        save(change);
        return change.after();
    }

    private void save(ReviewChange change) {
        assertThat(store.save(change.before(), change.after())).isTrue();
    }

    private List<String> search(String text) {
        return keys(ReviewQuery.of(CAMPAIGN).withText(text));
    }

    /** In pages of two, so that every query is tried with pages. */
    private List<String> keys(ReviewQuery query) {
        List<String> keys = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            ReviewPage page = store.page(query, after, 2);
            keys.addAll(keys(page));
            after = page.next();
        } while (after.isPresent());
        return keys;
    }

    private static List<String> keys(ReviewPage page) {
        return page.reviews().stream().map(review -> review.key().student()).toList();
    }

    private static ReviewQuery scope(Set<SchoolClass> classes) {
        return new ReviewQuery(
                CAMPAIGN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                "",
                false,
                Optional.of(classes));
    }

    private static Progress waiting(SchoolClass group, long count) {
        return new Progress(group, Map.of(ReviewState.AWAITING_PHOTO, count));
    }
}
