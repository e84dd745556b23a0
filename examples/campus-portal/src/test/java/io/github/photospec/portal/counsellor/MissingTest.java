package io.github.photospec.portal.counsellor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.identity.NameField;
import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.audit.AuditDetail;
import io.github.photospec.portal.audit.AuditFact;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Enrolment;
import io.github.photospec.review.ReturnReason;
import io.github.photospec.review.SchoolClass;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@PortalTest
class MissingTest {
    private final MockMvc pages;
    private final Schools schools;
    private final Audit audit;
    private final Reminders reminders;
    private School school;
    private Visitor counsellor;

    @Autowired
    MissingTest(MockMvc pages, Schools schools, Audit audit, Reminders reminders) {
        this.pages = pages;
        this.schools = schools;
        this.audit = audit;
        this.reminders = reminders;
    }

    @BeforeEach
    void open() throws Exception {
        school = schools.open();
        counsellor = Visitor.of(pages, school, school.counsellor());
    }

    @Test
    void those_without_a_photo_in_review_are_listed() throws Exception {
        school.submit(0);
        school.submit(1);
        school.desk().sendBack(Actor.office(school.office()), school.review(1).seen(), Set.of(ReturnReason.EYES), "");

        String page = Visitor.page(counsellor.get(list()));

        assertThat(page).contains(school.student(1), school.student(4), school.student(5), "还有 3 名学生", "闭眼", "未提醒");
        assertThat(page).doesNotContain(school.student(0), school.student(2), "??");
    }

    @Test
    void a_class_can_be_looked_at_alone() throws Exception {
        String page = Visitor.page(counsellor.get(list() + ofClass(1)));

        assertThat(page).contains(school.student(1), school.student(5)).doesNotContain(school.student(0));
    }

    @Test
    void the_page_speaks_english_too() throws Exception {
        assertThat(Visitor.page(counsellor.in(Locale.ENGLISH).get(list())))
                .contains("4 students have no photo in review", "By class", "Last reminder", "never")
                .doesNotContain("??");
    }

    @Test
    void the_chosen_ones_are_marked_as_reminded() throws Exception {
        MvcResult answer =
                counsellor.post(campaign() + "/reminders", "student", school.student(0), "student", school.student(2));

        assertThat(Visitor.page(counsellor.follow(answer))).contains("已将 1 名学生标记为已提醒");
        // Student 2 is in nobody's class here.
        assertThat(reminders.last(school.campaign().id())).containsOnlyKeys(school.student(0));
        assertThat(trail(AuditAction.REMINDER)).containsExactly(AuditDetail.of(AuditFact.STUDENTS, 1));
    }

    @Test
    void all_of_a_filter_are_marked_as_reminded_but_those_who_have_a_photo() throws Exception {
        school.submit(1);

        counsellor.post(campaign() + "/reminders" + ofClass(1), "all", "yes");

        assertThat(reminders.last(school.campaign().id())).containsOnlyKeys(school.student(5));
        assertThat(Visitor.page(counsellor.get(list()))).containsPattern("20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
    }

    @Test
    void who_chooses_none_is_told_so() throws Exception {
        MvcResult answer = counsellor.post(campaign() + "/reminders");

        assertThat(Visitor.page(counsellor.follow(answer))).contains("没有选择学生");
        assertThat(trail(AuditAction.REMINDER)).isEmpty();
    }

    @Test
    void the_list_leaves_as_csv_that_excel_can_read() throws Exception {
        rename(0, "=HYPERLINK(\"http://x\")");

        MvcResult answer = counsellor.get(campaign() + "/missing.csv");
        String text = Visitor.page(answer);

        assertThat(answer.getResponse().getContentType()).startsWith("text/csv");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .contains("missing-" + school.campaign().id() + ".csv");
        assertThat(text).startsWith("\uFEFF院系,年级,专业,班级,学号,姓名,证件号,状态,退回原因,最近提醒时间\r\n");
        assertThat(text.lines()).hasSize(1 + 4);
        assertThat(text)
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"", school.student(0))
                .doesNotContain(id(0));
        assertThat(trail(AuditAction.LIST)).containsExactly(AuditDetail.of(AuditFact.LIST, "csv", 4));
    }

    @Test
    void the_list_leaves_as_a_workbook() throws Exception {
        rename(0, "@SUM(A1)");

        byte[] bytes = counsellor
                .get(campaign() + "/missing.xlsx" + ofClass(0))
                .getResponse()
                .getContentAsByteArray();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(1 + 2);
            assertThat(rows.get(0).getCellText(4)).isEqualTo("学号");
            assertThat(rows.get(1).getCellText(4)).isEqualTo(school.student(0));
            assertThat(rows.get(1).getCellText(5)).isEqualTo("'@SUM(A1)");
            assertThat(rows.get(1).getCellText(6)).contains("***").isNotEqualTo(id(0));
        }
    }

    @Test
    void there_are_no_other_kinds_of_files() throws Exception {
        assertThat(Visitor.status(counsellor.get(campaign() + "/missing.pdf"))).isEqualTo(404);
    }

    @Test
    void there_is_no_list_of_an_unknown_campaign() throws Exception {
        assertThat(Visitor.status(counsellor.get("/reviews/nowhere/missing"))).isEqualTo(404);
        assertThat(Visitor.status(counsellor.get("/reviews/nowhere/missing.csv")))
                .isEqualTo(404);
        assertThat(Visitor.status(counsellor.post("/reviews/nowhere/reminders", "all", "yes")))
                .isEqualTo(404);
    }

    private void rename(int index, String name) {
        Enrolment before = school.students().get(index);
        Enrolment after = new Enrolment(before.key(), before.student().with(NameField.NAME, name));
        school.desk().enrol(Actor.office(school.office()), school.campaign().id(), List.of(after));
    }

    private List<AuditDetail> trail(AuditAction action) {
        return audit.page(Optional.empty(), school.counsellor(), 10).stream()
                .filter(entry -> entry.action() == action)
                .flatMap(entry -> entry.detail().stream())
                .toList();
    }

    private String ofClass(int index) {
        SchoolClass of = SchoolClass.of(school.students().get(index).student());
        return new ReviewFilter(
                        Optional.of(of.department()),
                        Optional.of(of.grade()),
                        Optional.of(of.major()),
                        Optional.of(of.name()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .suffix();
    }

    private String id(int index) {
        return school.students().get(index).student().value(NameField.ID).orElseThrow();
    }

    private String campaign() {
        return "/reviews/" + school.campaign().id();
    }

    private String list() {
        return campaign() + "/missing";
    }
}
