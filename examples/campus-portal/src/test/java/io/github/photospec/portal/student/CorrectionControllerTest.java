package io.github.photospec.portal.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.photospec.identity.IdNumbers;
import io.github.photospec.identity.NameField;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.review.Correction;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class CorrectionControllerTest {
    private final MockMvc mvc;
    private final Schools schools;
    private School school;
    private StudentVisit visit;
    private String address;

    @Autowired
    CorrectionControllerTest(MockMvc mvc, Schools schools) {
        this.mvc = mvc;
        this.schools = schools;
    }

    @BeforeEach
    void open() throws IOException {
        school = schools.open();
        visit = new StudentVisit(mvc, school, 0);
        address = "/student/" + school.campaign().id() + "/correction";
    }

    @Test
    void what_differs_is_reported_and_shown_masked_until_it_is_decided() throws Exception {
        String right = StudentVisit.guardianNumber();
        String same = school.students().get(0).student().value(NameField.CLASS).orElseThrow();

        visit.send(address, StudentVisit.form("name", "王子晗", "id", right, "class", same, "note", "见身份证"))
                .andExpect(redirectedUrl(address));

        assertThat(school.review(0).correction())
                .contains(new Correction(Map.of(NameField.NAME, "王子晗", NameField.ID, right), "见身份证"));
        String page = StudentVisit.page(visit.see("/correction"));
        assertThat(page)
                .contains("王子晗", IdNumbers.maskWhole(right), "见身份证", "等待教务处处理的申请")
                .doesNotContain(right, "<textarea");
    }

    @Test
    void a_number_that_is_none_is_said_beside_its_field_and_nothing_is_lost() throws Exception {
        String page = StudentVisit.page(
                visit.send(address, StudentVisit.form("name", "王子晗", "id", "430102200609011230", "note", "见身份证")));

        assertThat(page)
                .contains("wrong-id", "校验码", "value=\"王子晗\"", "value=\"430102200609011230\"", "见身份证</textarea>");
        assertThat(school.review(0).correction()).isEmpty();
    }

    @Test
    void an_empty_form_reports_nothing() throws Exception {
        String page = StudentVisit.page(
                visit.send(address, StudentVisit.form("name", " ", "note", "？")).andExpect(status().isOk()));

        assertThat(page).contains("请至少填写一项");
        assertThat(school.review(0).correction()).isEmpty();
    }

    @Test
    void a_second_one_has_to_wait() throws Exception {
        visit.send(address, StudentVisit.form("name", "王子晗"));

        String page = StudentVisit.page(visit.send(address, StudentVisit.form("name", "王子涵涵")));

        assertThat(page).contains("已有更正申请等待教务处处理", "王子晗");
    }

    @Test
    void a_text_that_is_too_long_is_refused_in_english_too() throws Exception {
        String page = StudentVisit.page(
                visit.send(address + "?lang=en", StudentVisit.form("name", "王".repeat(101), "note", "")));

        assertThat(page).contains("Text of 101 characters; at most 100 are kept", "Report a mistake");
    }
}
