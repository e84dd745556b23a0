package io.github.photospec.portal.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Progress;
import io.github.photospec.review.ReviewState;
import io.github.photospec.review.SchoolClass;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class ProgressTest {
    private final MockMvc mvc;
    private final Schools schools;

    @Autowired
    ProgressTest(MockMvc mvc, Schools schools) {
        this.mvc = mvc;
        this.schools = schools;
    }

    @Test
    void a_class_is_shown_by_numbers_by_a_bar_and_by_links() throws Exception {
        School school = schools.open();
        school.desk().approve(Actor.office(school.office()), school.submit(0).seen(), "");
        school.submit(4);

        String page = OfficeBrowser.of(mvc, school).page("/office?campaign={}&by=CLASS");

        assertThat(page)
                .contains("共 8 名学生，已通过 1 人（12%）")
                .contains("软件学院 · 2025 · 软件技术 · 软件2501：已通过 1 / 2")
                .contains("<rect y=\"0\" height=\"8\" x=\"50.000\" width=\"50.000\"")
                .contains("class=%E8%BD%AF%E4%BB%B62501&amp;state=submitted")
                .contains("/reviews/" + school.campaign().id() + "?department=")
                .doesNotContain("style=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEPARTMENT", "GRADE", "MAJOR", "CLASS"})
    void every_grouping_has_all_students(String grouping) throws Exception {
        School school = schools.open();

        assertThat(OfficeBrowser.of(mvc, school).inEnglish().page("/office?campaign={}&by=" + grouping))
                .contains("8 students, 0 approved (0%)");
    }

    @Test
    void without_a_choice_there_is_a_page() throws Exception {
        School school = schools.open();

        OfficeBrowser.of(mvc, school).open("/office").andExpect(status().isOk());
    }

    @Test
    void an_unknown_campaign_is_not_found_and_an_unknown_grouping_is_a_bad_request() throws Exception {
        OfficeBrowser office = OfficeBrowser.of(mvc, schools.open());

        office.open("/office?campaign=no-such-one").andExpect(status().isNotFound());
        office.open("/office?campaign={}&by=SHOE_SIZE").andExpect(status().isBadRequest());
    }

    @Test
    void a_bar_is_full_and_says_a_hundred_only_when_all_are_approved() {
        SchoolClass group = new SchoolClass("院", "", "", "");
        ProgressRow nearly =
                new ProgressRow("c", new Progress(group, Map.of(ReviewState.APPROVED, 999L, ReviewState.RETURNED, 1L)));
        ProgressRow all = new ProgressRow("c", new Progress(group, Map.of(ReviewState.APPROVED, 999L)));
        ProgressRow nobody = new ProgressRow("c", new Progress(group, Map.of()));

        assertThat(nearly.approvedPercent()).isEqualTo(99);
        assertThat(all.approvedPercent()).isEqualTo(100);
        assertThat(all.bar()).singleElement().returns("100.000", BarPart::width);
        assertThat(nobody.approvedPercent()).isZero();
        assertThat(nobody.bar()).isEmpty();
    }
}
