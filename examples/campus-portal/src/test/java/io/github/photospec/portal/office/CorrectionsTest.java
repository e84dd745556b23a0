package io.github.photospec.portal.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.photospec.identity.NameField;
import io.github.photospec.portal.account.Account;
import io.github.photospec.portal.account.Accounts;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Correction;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewAction;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PortalTest
class CorrectionsTest {
    private final MockMvc mvc;
    private final Schools schools;
    private final Accounts accounts;

    @Autowired
    CorrectionsTest(MockMvc mvc, Schools schools, Accounts accounts) {
        this.mvc = mvc;
        this.schools = schools;
        this.accounts = accounts;
    }

    @Test
    void what_waits_is_shown_with_masked_numbers() throws Exception {
        School school = schools.open();
        Review review = request(school, Map.of(NameField.NAME, "王正名", NameField.ID, "430102200609010000"));
        String number = review.student().value(NameField.ID).orElseThrow();

        String page = OfficeBrowser.of(mvc, school).page("/office/corrections");

        assertThat(page)
                .contains("王正名")
                .contains("430***********" + number.substring(14))
                .contains("430***********0000")
                .contains("tag warn")
                .contains("名字写错了")
                .doesNotContain(number)
                .doesNotContain("430102200609010000");
        assertThat(OfficeBrowser.of(mvc, school).inEnglish().page("/office/corrections"))
                .contains("The student writes");
    }

    @Test
    void accepting_puts_the_right_values_in_place_and_calls_the_student_so() throws Exception {
        School school = schools.open();
        Review review = request(school, Map.of(NameField.NAME, "王正名"));

        decide(school, review.version(), true, "已核对").andExpect(redirectedUrl("/office/corrections"));

        assertThat(school.review(0).student().value(NameField.NAME)).contains("王正名");
        assertThat(school.review(0).last().note()).isEqualTo("已核对");
        assertThat(accounts.find(school.student(0)).map(Account::name)).contains("王正名");
    }

    @Test
    void declining_leaves_the_record_as_it_is() throws Exception {
        School school = schools.open();
        Review review = request(school, Map.of(NameField.NAME, "王正名"));

        decide(school, review.version(), false, "与学籍一致");

        assertThat(school.review(0).student()).isEqualTo(review.student());
        assertThat(school.review(0).correction()).isEmpty();
        assertThat(school.review(0).last().action()).isEqualTo(ReviewAction.DECLINE_CORRECTION);
    }

    @Test
    void a_decision_about_what_has_changed_meanwhile_is_told_and_keeps_its_note() throws Exception {
        School school = schools.open();
        Review review = request(school, Map.of(NameField.NAME, "王正名"));

        decide(school, review.version() - 1, true, "没看到新的")
                .andExpect(flash().attributeExists("problem"))
                .andExpect(flash().attribute("note", "没看到新的"));

        assertThat(school.review(0).correction()).isPresent();
    }

    @Test
    void of_two_decisions_the_second_is_told() throws Exception {
        School school = schools.open();
        Review review = request(school, Map.of(NameField.NAME, "王正名"));
        decide(school, review.version(), true, "");

        decide(school, review.version(), false, "").andExpect(flash().attributeExists("problem"));

        assertThat(school.review(0).student().value(NameField.NAME)).contains("王正名");
    }

    @Test
    void nobodys_correction_is_not_found() throws Exception {
        OfficeBrowser.of(mvc, schools.open())
                .send("/office/corrections", "campaign", "{}", "student", "nobody", "version", "0", "accept", "true")
                .andExpect(status().isNotFound());
    }

    private static Review request(School school, Map<NameField, String> wanted) {
        return school.desk()
                .requestCorrection(Actor.student(school.student(0)), school.key(0), new Correction(wanted, "名字写错了"));
    }

    private ResultActions decide(School school, long version, boolean accept, String note) throws Exception {
        return OfficeBrowser.of(mvc, school)
                .send(
                        "/office/corrections",
                        "campaign",
                        school.campaign().id(),
                        "student",
                        school.student(0),
                        "version",
                        Long.toString(version),
                        "accept",
                        Boolean.toString(accept),
                        "note",
                        note);
    }
}
