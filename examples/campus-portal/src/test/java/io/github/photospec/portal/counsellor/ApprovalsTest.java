package io.github.photospec.portal.counsellor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.review.Actor;
import io.github.photospec.review.ReturnReason;
import io.github.photospec.review.ReviewState;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@PortalTest
class ApprovalsTest {
    private final MockMvc pages;
    private final Schools schools;
    private School school;
    private Visitor counsellor;

    @Autowired
    ApprovalsTest(MockMvc pages, Schools schools) {
        this.pages = pages;
        this.schools = schools;
    }

    @BeforeEach
    void open() throws Exception {
        school = schools.open();
        counsellor = Visitor.of(pages, school, school.counsellor());
    }

    @Test
    void photos_that_wait_have_a_box_with_the_version_that_is_seen() throws Exception {
        school.submit(0);

        assertThat(Visitor.page(counsellor.get(grid()))).contains("value=\"" + seen(0) + "\"");
    }

    @Test
    void many_are_approved_at_once() throws Exception {
        school.submit(0);
        school.submit(1);
        school.submit(4);

        MvcResult answer = counsellor.post(grid() + "/approvals?state=all", "seen", seen(0), "seen", seen(1));

        assertThat(school.review(0).state()).isEqualTo(ReviewState.APPROVED);
        assertThat(school.review(1).state()).isEqualTo(ReviewState.APPROVED);
        assertThat(school.review(4).state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(grid() + "?state=all");
        assertThat(Visitor.page(counsellor.follow(answer))).contains("已通过 2 张，未能通过 0 张");
    }

    @Test
    void each_is_told_what_became_of_it_whatever_became_of_the_others() throws Exception {
        school.submit(0);
        school.submit(1);
        school.submit(2);
        String seenBefore = seen(1);
        school.desk().sendBack(Actor.office(school.office()), school.review(1).seen(), Set.of(ReturnReason.EYES), "");

        MvcResult answer = counsellor.post(grid() + "/approvals", "seen", seenBefore, "seen", seen(2), "seen", seen(0));
        String page = Visitor.page(counsellor.follow(answer));

        assertThat(school.review(0).state()).isEqualTo(ReviewState.APPROVED);
        assertThat(school.review(1).state()).isEqualTo(ReviewState.RETURNED);
        assertThat(school.review(2).state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(page).contains("已通过 1 张，未能通过 2 张", "已有人先处理（退回）", "没有这名学生");
    }

    @Test
    void who_chooses_none_is_told_so() throws Exception {
        school.submit(0);

        MvcResult answer = counsellor.post(grid() + "/approvals");

        assertThat(Visitor.page(counsellor.follow(answer))).contains("没有选择照片");
        assertThat(school.review(0).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void what_no_page_sends_is_not_found() throws Exception {
        for (String wrong : new String[] {"", "1", "x:1", ":1", "1:", "99999999999999999999:1"}) {
            assertThat(Visitor.status(counsellor.post(grid() + "/approvals", "seen", wrong)))
                    .as(wrong)
                    .isEqualTo(404);
        }
    }

    private String seen(int index) {
        return school.review(index).version() + ":" + school.student(index);
    }

    private String grid() {
        return "/reviews/" + school.campaign().id();
    }
}
