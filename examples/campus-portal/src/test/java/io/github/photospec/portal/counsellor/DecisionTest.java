package io.github.photospec.portal.counsellor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.identity.IdNumbers;
import io.github.photospec.identity.NameField;
import io.github.photospec.portal.student.Guardian;
import io.github.photospec.portal.student.StudentRecord;
import io.github.photospec.portal.student.StudentRecords;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.review.Actor;
import io.github.photospec.review.ReturnReason;
import io.github.photospec.review.ReviewAction;
import io.github.photospec.review.ReviewState;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@PortalTest
class DecisionTest {
    private final MockMvc pages;
    private final Schools schools;
    private final StudentRecords records;
    private School school;
    private Visitor counsellor;

    @Autowired
    DecisionTest(MockMvc pages, Schools schools, StudentRecords records) {
        this.pages = pages;
        this.schools = schools;
        this.records = records;
    }

    @BeforeEach
    void open() throws Exception {
        school = schools.open();
        counsellor = Visitor.of(pages, school, school.counsellor());
    }

    @Test
    void a_photo_stands_beside_the_record_with_what_was_found_on_it() throws Exception {
        school.submit(0);
        String id = school.students().get(0).student().value(NameField.ID).orElseThrow();

        String page = Visitor.page(counsellor.get(one(0, "")));

        assertThat(page).contains("/drawn?lang=zh-CN\"", "头部高度", "露耳", "提交", IdNumbers.maskWhole(id), "学生填写的信息");
        assertThat(page).contains("data-key=\"a\"", "data-digit=\"1\"", "/assets/reviews.js", "键盘快捷键");
        assertThat(page).doesNotContain(id, "??");
    }

    @Test
    void the_plain_photo_can_be_looked_at_instead() throws Exception {
        school.submit(0);

        String page = Visitor.page(counsellor.get(one(0, "?state=all&view=plain")));

        assertThat(page).containsPattern("src=\"/photos/[^\"]+/[0-9a-f]{64}\"").contains("state=all&amp;view=drawn");
    }

    @Test
    void what_the_student_filled_in_stands_there_with_masked_numbers() throws Exception {
        Guardian mother = new Guardian("李梅", "母亲", "resident", "430102197001010014");
        records.save(
                school.student(0),
                school.student(0),
                new StudentRecord(
                        "",
                        "1",
                        "汉族",
                        "湖南省长沙县",
                        "03",
                        "10",
                        "410200",
                        "13800000000",
                        "Wang Zihan",
                        "AB",
                        "学院路 1 号",
                        "",
                        "",
                        "6222020000000001234",
                        List.of(mother)));

        String page = Visitor.page(counsellor.get(one(0, "")));

        assertThat(page).contains("湖南省长沙县", "13800000000", "李梅 母亲", "430***********0014", "政治面貌");
        assertThat(page).doesNotContain("430102197001010014", "6222020000000001234", "曾用名", "??");
    }

    @Test
    void the_page_speaks_english_too() throws Exception {
        school.submit(0);

        String page = Visitor.page(counsellor.in(Locale.ENGLISH).get(one(0, "")));

        assertThat(page).contains("Approve (a)", "What the machine found", "head height", "History");
        assertThat(page).doesNotContain("??");
    }

    @Test
    void without_a_photo_there_is_nothing_to_decide() throws Exception {
        String page = Visitor.page(counsellor.get(one(0, "")));

        assertThat(page).contains("没有照片", "没有需要审核的内容").doesNotContain("data-key=\"a\"");
    }

    @Test
    void students_of_other_classes_are_not_there() throws Exception {
        school.submit(2);

        assertThat(Visitor.status(counsellor.get(one(2, "")))).isEqualTo(404);
        assertThat(Visitor.status(approve(counsellor, 2))).isEqualTo(404);
        assertThat(Visitor.status(counsellor.post(one(2, "/return"), "version", "1", "reasons", "eyes")))
                .isEqualTo(404);
        assertThat(school.review(2).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void no_student_has_a_key_that_is_too_long() throws Exception {
        assertThat(Visitor.status(counsellor.get(grid() + "/" + "9".repeat(65))))
                .isEqualTo(404);
    }

    @Test
    void after_an_approval_the_next_one_that_waits_comes_with_the_same_filter() throws Exception {
        school.submit(0);
        school.submit(4);

        MvcResult answer =
                counsellor.post(one(0, "/approval?department=" + "x"), "version", version(0), "note", " 很好 ");

        assertThat(school.review(0).state()).isEqualTo(ReviewState.APPROVED);
        assertThat(school.review(0).last().note()).isEqualTo("很好");
        assertThat(school.review(0).last().by()).isEqualTo(school.counsellor());
        // Nobody waits in a department that there is not.
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(grid() + "?department=x");
        MvcResult second = approve(counsellor, 4);
        assertThat(second.getResponse().getRedirectedUrl()).isEqualTo(grid());
    }

    @Test
    void the_last_one_leads_to_the_first_that_still_waits() throws Exception {
        school.submit(0);
        school.submit(1);
        school.submit(5);

        MvcResult answer = counsellor.post(one(5, "/approval?state=all"), "version", version(5));

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(one(0, "?state=all"));
        String page = Visitor.page(counsellor.follow(answer));
        assertThat(page).contains("上一张已处理（审核通过）", one(5, "?state=all"));
    }

    @Test
    void neighbours_are_those_of_the_filter() throws Exception {
        school.submit(0);
        school.submit(4);
        school.submit(5);

        String waiting = Visitor.page(counsellor.get(one(4, "")));
        String all = Visitor.page(counsellor.get(one(4, "?state=all")));
        String first = Visitor.page(counsellor.get(one(0, "")));

        assertThat(waiting).containsPattern("rel=\"prev\"[^>]*" + one(0, "\"")).contains(one(5, "\""));
        assertThat(all).containsPattern("rel=\"prev\"[^>]*" + one(1, "\\?state=all"));
        assertThat(first).doesNotContain("rel=\"prev\"").contains("rel=\"next\"");
    }

    @Test
    void a_photo_is_returned_for_coded_reasons() throws Exception {
        school.submit(0);

        counsellor.post(
                one(0, "/return"), "version", version(0), "reasons", "shadow", "reasons", "ears-covered", "note", "");

        assertThat(school.review(0).state()).isEqualTo(ReviewState.RETURNED);
        assertThat(school.review(0).last().reasons())
                .containsExactlyInAnyOrder(ReturnReason.SHADOW, ReturnReason.EARS_COVERED);
    }

    @Test
    void a_return_needs_a_reason_and_another_reason_needs_a_note() throws Exception {
        school.submit(0);

        MvcResult none = counsellor.post(one(0, "/return"), "version", version(0), "note", "看看");
        MvcResult silent = counsellor.post(one(0, "/return"), "version", version(0), "reasons", "other", "note", " ");

        assertThat(school.review(0).state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(Visitor.page(counsellor.follow(none))).contains("退回须选择原因", ">看看</textarea>");
        assertThat(Visitor.page(counsellor.follow(silent)))
                .contains("退回须选择原因")
                .containsPattern("value=\"other\"[^>]*checked");
    }

    @Test
    void a_note_that_is_too_long_comes_back() throws Exception {
        school.submit(0);

        MvcResult answer =
                counsellor.post(one(0, "/return"), "version", version(0), "reasons", "shadow", "note", "长".repeat(501));

        assertThat(Visitor.page(counsellor.follow(answer))).contains("501", "长".repeat(501));
        assertThat(school.review(0).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void who_decides_about_what_has_changed_is_told_and_sees_how_it_stands() throws Exception {
        school.submit(0);
        String seen = version(0);
        school.desk().approve(Actor.office(school.office()), school.review(0).seen(), "");

        MvcResult answer = counsellor.post(one(0, "/return"), "version", seen, "reasons", "shadow", "note", "");

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(one(0, ""));
        assertThat(Visitor.page(counsellor.follow(answer))).contains("已有人先处理（审核通过）", "当前状态：已通过");
        assertThat(school.review(0).state()).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void who_does_not_say_what_was_seen_is_told_to_look_again() throws Exception {
        school.submit(0);

        MvcResult answer = counsellor.post(one(0, "/approval"));

        assertThat(Visitor.page(counsellor.follow(answer))).contains("已有人先处理");
        assertThat(school.review(0).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void of_two_at_once_one_wins_and_the_other_is_told() throws Exception {
        school.submit(0);
        String seen = version(0);
        Visitor office = Visitor.of(pages, school, school.office());
        CyclicBarrier together = new CyclicBarrier(2);

        List<MvcResult> answers = both(
                () -> {
                    together.await();
                    return counsellor.post(one(0, "/approval"), "version", seen);
                },
                () -> {
                    together.await();
                    return office.post(one(0, "/return"), "version", seen, "reasons", "eyes", "note", "");
                });

        assertThat(answers)
                .filteredOn(answer -> answer.getFlashMap().containsKey("decided"))
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.getFlashMap().containsKey("tried"))
                .hasSize(1);
        assertThat(school.review(0).history())
                .filteredOn(event -> event.action() == ReviewAction.APPROVE || event.action() == ReviewAction.RETURN)
                .hasSize(1);
    }

    @Test
    void the_office_can_take_an_approval_back_on_the_same_page() throws Exception {
        school.submit(0);
        approve(counsellor, 0);

        String offices = Visitor.page(Visitor.of(pages, school, school.office()).get(one(0, "")));
        String counsellors = Visitor.page(counsellor.get(one(0, "")));

        String action = "/office/campaigns/" + school.campaign().id() + "/withdrawals";
        assertThat(offices).contains(action);
        assertThat(counsellors).doesNotContain(action);
    }

    private static List<MvcResult> both(Callable<MvcResult> one, Callable<MvcResult> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<MvcResult>> answers = threads.invokeAll(List.of(one, other));
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    private MvcResult approve(Visitor who, int index) throws Exception {
        return who.post(one(index, "/approval"), "version", version(index));
    }

    private String version(int index) {
        return String.valueOf(school.review(index).version());
    }

    private String grid() {
        return "/reviews/" + school.campaign().id();
    }

    private String one(int index, String rest) {
        return grid() + "/" + school.student(index) + rest;
    }
}
