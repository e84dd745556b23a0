package io.github.photospec.portal.counsellor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.review.ReviewState;
import io.github.photospec.review.SchoolClass;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewFilterTest {
    private static final SchoolClass SOFTWARE = new SchoolClass("软件学院", "2025", "软件技术", "一班");
    private static final SchoolClass DATA = new SchoolClass("软件学院", "2025", "大数据", "一班");
    private static final SchoolClass TRADE = new SchoolClass("商学院", "2024", "会计", "二班");

    @Test
    void what_waits_for_a_decision_is_shown_until_somebody_chooses() {
        assertThat(ReviewFilter.NONE.states()).containsExactlyInAnyOrder(ReviewState.SUBMITTED, ReviewState.WITHDRAWN);
        assertThat(ReviewFilter.NONE.suffix()).isEmpty();
    }

    @Test
    void a_state_may_be_written_as_in_java() {
        assertThat(inState("AWAITING_PHOTO").states()).containsExactly(ReviewState.AWAITING_PHOTO);
        assertThat(inState("awaiting-photo").states()).containsExactly(ReviewState.AWAITING_PHOTO);
        assertThat(inState("all").states()).isEmpty();
        assertThat(inState("asleep")).isEqualTo(ReviewFilter.NONE);
    }

    @Test
    void what_no_database_keeps_is_left_out() {
        ReviewFilter filter = ReviewFilter.NONE.startingAfter(Optional.of("20\u00002\ud800 "));

        assertThat(filter.after()).contains("202");
    }

    @Test
    void the_address_holds_every_character() {
        ReviewFilter filter = inClass("软件 & 1+1 班?");

        assertThat(filter.suffix()).isEqualTo("?class=%E8%BD%AF%E4%BB%B6+%26+1%2B1+%E7%8F%AD%3F");
    }

    @Test
    void each_choice_narrows_the_next_ones() {
        FilterChoices all = FilterChoices.of(ReviewFilter.NONE, List.of(SOFTWARE, DATA, TRADE));
        FilterChoices some = FilterChoices.of(inDepartment("商学院"), List.of(SOFTWARE, DATA, TRADE));

        assertThat(all.departments()).containsExactlyInAnyOrder("软件学院", "商学院");
        assertThat(all.classes()).containsExactlyInAnyOrder("一班", "二班");
        assertThat(some.departments()).hasSize(2);
        assertThat(some.majors()).containsExactly("会计");
        assertThat(some.classes()).containsExactly("二班");
    }

    @Test
    void a_class_of_another_department_falls_away_with_its_department() {
        ReviewFilter asked = new ReviewFilter(
                Optional.of("商学院"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("一班"),
                Optional.of("all"),
                Optional.empty(),
                Optional.empty());

        ReviewFilter filter =
                FilterChoices.of(asked, List.of(SOFTWARE, DATA, TRADE)).filter();

        assertThat(filter).isEqualTo(inDepartment("商学院").withState(Optional.of("all")));
    }

    private static ReviewFilter inState(String state) {
        return ReviewFilter.NONE.withState(Optional.of(state));
    }

    private static ReviewFilter inClass(String name) {
        return new ReviewFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static ReviewFilter inDepartment(String name) {
        return new ReviewFilter(
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
