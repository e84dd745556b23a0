package io.github.photospec.portal.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.photospec.portal.account.Accounts;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.portal.testing.TestClock;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.CampaignWindow;
import io.github.photospec.review.ReturnReason;
import io.github.photospec.review.Review;
import io.github.photospec.review.Role;
import io.github.photospec.spec.SpecCatalog;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class StudentPagesTest {
    private final MockMvc mvc;
    private final Schools schools;
    private final TestClock clock;
    private final Accounts accounts;
    private School school;
    private StudentVisit visit;

    @Autowired
    StudentPagesTest(MockMvc mvc, Schools schools, TestClock clock, Accounts accounts) {
        this.mvc = mvc;
        this.schools = schools;
        this.clock = clock;
        this.accounts = accounts;
    }

    @BeforeEach
    void open() throws IOException {
        school = schools.open();
        visit = new StudentVisit(mvc, school, 0);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void the_only_campaign_is_shown_at_once() throws Exception {
        clock.set(school.campaign()
                .window()
                .lastSecond()
                .minusDays(2)
                .minusHours(3)
                .minusSeconds(30)
                .toInstant());

        String page = StudentVisit.page(visit.open("/student").andExpect(status().isOk()));

        assertThat(page)
                .contains(school.campaign().title(), "未上传", "截止时间", "还剩 2 天 3 小时 0 分", "填写个人信息", "拍摄照片")
                .contains("3 次（共 3 次）");
    }

    @Test
    void whoever_is_in_two_campaigns_chooses() throws Exception {
        Actor office = Actor.office(school.office());
        Campaign other = Campaign.of(
                "more-" + school.number(),
                "另一批次",
                SpecCatalog.bundled().require("cet-neea-144x192"),
                school.campaign().window());
        school.desk().create(office, other);
        school.desk().enrol(office, other.id(), List.of(school.students().get(0)));

        String page = StudentVisit.page(visit.open("/student"));

        assertThat(page)
                .contains("另一批次", school.campaign().title())
                .contains(
                        "/student/" + other.id() + "\"",
                        "/student/" + school.campaign().id() + "\"");
    }

    @Test
    void whoever_is_in_none_is_told_so() throws Exception {
        String stranger = "stranger" + school.number();
        accounts.add(stranger, Role.STUDENT, stranger, Optional.of(stranger));
        accounts.password(stranger, "not used", false);

        String page = StudentVisit.page(mvc.perform(get("/student").with(school.as(stranger))));

        assertThat(page)
                .contains("您不在任何照片采集批次中")
                .doesNotContain(school.campaign().title());
    }

    @Test
    void english_is_spoken_to_those_who_chose_it() throws Exception {
        String page = StudentVisit.page(visit.open("/student?lang=en"));

        assertThat(page)
                .contains("no photo yet", "Time left", "Fill in my record")
                .doesNotContain("截止时间");
    }

    @Test
    void a_returned_photo_comes_with_reasons_and_the_counsellors_note() throws Exception {
        Review review = school.submit(0);
        school.desk()
                .sendBack(Actor.office(school.office()), review.seen(), Set.of(ReturnReason.EARS_COVERED), "左耳请露出来");

        String page = StudentVisit.page(visit.see(""));

        assertThat(page).contains("已退回", "未露耳：请把头发别到两耳后面", "左耳请露出来", "重新拍摄", "2 次（共 3 次）");
    }

    @Test
    void the_photo_in_review_is_shown_and_can_be_downloaded() throws Exception {
        Review review = school.submit(0);
        String photo = review.submission().orElseThrow().photo().sha256();

        String page = StudentVisit.page(visit.see(""));

        assertThat(page)
                .contains("/photos/" + school.campaign().id() + "/" + school.student(0) + "/" + photo)
                .contains("/student/" + school.campaign().id() + "/download");
    }

    @Test
    void time_runs_out_with_the_last_second() throws Exception {
        CampaignWindow window = school.campaign().window();

        clock.set(window.lastSecond().toInstant());
        String last = StudentVisit.page(visit.see(""));
        clock.set(window.lastSecond().plusSeconds(1).toInstant());
        String next = StudentVisit.page(visit.see(""));

        assertThat(last).contains("还剩 0 天 0 小时 0 分 1 秒", "拍摄照片");
        assertThat(next).contains("已截止").doesNotContain("还剩 ", ">拍摄照片<");
    }

    @Test
    void addresses_that_are_none_of_ones_business_do_not_exist() throws Exception {
        School other = schools.open();
        other.submit(1);
        String photo = other.review(1).submission().orElseThrow().photo().sha256();

        for (String page : List.of(
                "", "/photo", "/draft", "/draft/original", "/draft/made", "/correction", "/download", "/exams")) {
            visit.open("/student/" + other.campaign().id() + page).andExpect(status().isNotFound());
        }
        visit.open("/photos/" + other.campaign().id() + "/" + other.student(1) + "/" + photo)
                .andExpect(status().isNotFound());
    }

    @Test
    void others_than_students_may_not_come_here() throws Exception {
        mvc.perform(get("/student").with(school.as(school.counsellor()))).andExpect(status().isForbidden());
        mvc.perform(get("/student/record").with(school.as(school.office()))).andExpect(status().isForbidden());
    }
}
