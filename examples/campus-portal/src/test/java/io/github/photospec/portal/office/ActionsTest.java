package io.github.photospec.portal.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewState;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class ActionsTest {
    private final MockMvc mvc;
    private final Schools schools;

    @Autowired
    ActionsTest(MockMvc mvc, Schools schools) {
        this.mvc = mvc;
        this.schools = schools;
    }

    @Test
    void an_approval_is_withdrawn() throws Exception {
        School school = schools.open();
        Review approved = school.desk()
                .approve(Actor.office(school.office()), school.submit(0).seen(), "");

        OfficeBrowser.of(mvc, school)
                .send(
                        "/office/campaigns/{}/withdrawals",
                        "student",
                        school.student(0),
                        "version",
                        Long.toString(approved.version()),
                        "note",
                        "照片不是本人")
                .andExpect(redirectedUrl("/reviews/" + school.campaign().id() + "/" + school.student(0)))
                .andExpect(flash().attribute("officeDone", "已撤销通过。"));

        assertThat(school.review(0).state()).isEqualTo(ReviewState.WITHDRAWN);
        assertThat(school.review(0).last().note()).isEqualTo("照片不是本人");
    }

    @Test
    void a_withdrawal_of_what_was_not_seen_is_told_and_keeps_its_note() throws Exception {
        School school = schools.open();
        Review approved = school.desk()
                .approve(Actor.office(school.office()), school.submit(0).seen(), "");

        OfficeBrowser.of(mvc, school)
                .send(
                        "/office/campaigns/{}/withdrawals",
                        "student",
                        school.student(0),
                        "version",
                        Long.toString(approved.version() - 1),
                        "note",
                        "再想想")
                .andExpect(flash().attributeExists("officeProblem"))
                .andExpect(flash().attribute("withdrawNote", "再想想"));

        assertThat(school.review(0).state()).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void a_student_gets_time_to_the_second_that_was_typed() throws Exception {
        School school = schools.open();

        OfficeBrowser.of(mvc, school)
                .send("/office/campaigns/{}/extensions", "student", school.student(3), "until", "2099-12-31T23:59:59")
                .andExpect(flash().attribute("officeDone", "已延期至 2099-12-31 23:59:59。"));

        assertThat(school.review(3).extension().map(ZonedDateTime::toInstant))
                .contains(Instant.parse("2099-12-31T15:59:59Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2020-01-01T00:00:00", "2099-02-30T00:00:00"})
    void time_that_is_over_or_no_time_is_told_and_comes_back(String until) throws Exception {
        School school = schools.open();

        OfficeBrowser.of(mvc, school)
                .send("/office/campaigns/{}/extensions", "student", school.student(3), "until", until, "note", "住院")
                .andExpect(flash().attributeExists("officeProblem"))
                .andExpect(flash().attribute("extendUntil", until))
                .andExpect(flash().attribute("extendNote", "住院"));

        assertThat(school.review(3).extension()).isEmpty();
    }

    @Test
    void nobody_who_is_not_on_the_list_gets_time() throws Exception {
        OfficeBrowser office = OfficeBrowser.of(mvc, schools.open());

        office.send("/office/campaigns/{}/extensions", "student", "nobody", "until", "2099-12-31T23:59:59")
                .andExpect(status().isNotFound());
        office.send("/office/campaigns/{}/extensions", "student", " ", "until", "2099-12-31T23:59:59")
                .andExpect(status().isNotFound());
    }

    @Test
    void the_reviews_page_has_the_forms_that_make_sense() throws Exception {
        School school = schools.open();
        school.desk().approve(Actor.office(school.office()), school.submit(0).seen(), "");
        OfficeBrowser office = OfficeBrowser.of(mvc, school);

        assertThat(office.page("/reviews/{}/" + school.student(0)))
                .contains("/office/campaigns/" + school.campaign().id() + "/withdrawals")
                .doesNotContain("/extensions");
        assertThat(office.page("/reviews/{}/" + school.student(1)))
                .contains("/office/campaigns/" + school.campaign().id() + "/extensions")
                .doesNotContain("/withdrawals");
    }
}
