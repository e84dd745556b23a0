package io.github.photospec.portal.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Student;
import io.github.photospec.portal.account.Accounts;
import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.audit.AuditEntry;
import io.github.photospec.portal.audit.AuditFact;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Enrolment;
import io.github.photospec.review.Role;
import io.github.photospec.review.SchoolClass;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

@PortalTest
class CodesTest {
    private final MockMvc mvc;
    private final Schools schools;
    private final Accounts accounts;
    private final Audit audit;

    @Autowired
    CodesTest(MockMvc mvc, Schools schools, Accounts accounts, Audit audit) {
        this.mvc = mvc;
        this.schools = schools;
        this.accounts = accounts;
        this.audit = audit;
    }

    @Test
    void every_code_of_a_class_logs_its_student_in_and_is_to_be_replaced() throws Exception {
        School school = schools.open();
        List<Student> students = enrol(school, "新生班", "王一", "李二");

        List<CSVRecord> rows = rows(issue(school, "新生班", "CSV", false));

        assertThat(rows)
                .extracting(row -> row.get(1))
                .containsExactlyElementsOf(students.stream().map(Rosters::key).toList());
        for (CSVRecord row : rows) {
            login(row.get(1), row.get(2), authenticated().withUsername(row.get(1)));
            assertThat(accounts.find(row.get(1)).orElseThrow().oneTime()).isTrue();
        }
    }

    @Test
    void those_who_have_one_get_another_only_if_it_is_asked_for_and_then_the_old_one_counts_no_more() throws Exception {
        School school = schools.open();
        String student = Rosters.key(enrol(school, "续发班", "王一").get(0));
        String old = rows(issue(school, "续发班", "CSV", false)).get(0).get(2);

        issue(school, "续发班", "CSV", false)
                .andExpect(redirectedUrl(
                        "/office/codes?campaign=" + school.campaign().id() + "&none=true"));
        login(student, old, authenticated());
        String renewed = rows(issue(school, "续发班", "CSV", true)).get(0).get(2);

        login(student, old, unauthenticated());
        login(student, renewed, authenticated());
    }

    @Test
    void students_who_chose_a_password_keep_it() throws Exception {
        School school = schools.open();
        SchoolClass first = SchoolClass.of(school.students().get(0).student());

        issue(school, first, "XLSX", false).andExpect(status().isFound());

        login(school.student(0), Schools.password(school.student(0)), authenticated());
    }

    @Test
    void a_workbook_has_text_only_and_no_formula() throws Exception {
        School school = schools.open();
        enrol(school, "公式班", "=1+1", "@SUM(A1)");

        byte[] content = issue(school, "公式班", "XLSX", false)
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).extracting(row -> row.getCellText(0)).containsExactly("姓名", "'=1+1", "'@SUM(A1)");
            assertThat(rows.get(1).getCellText(2)).matches("[0-9A-Z]{10}");
        }
    }

    @Test
    void csv_guards_formulas_too_and_the_trail_has_the_number_of_codes_and_no_code() throws Exception {
        School school = schools.open();
        enrol(school, "审计班", "=1+1");

        CSVRecord row = rows(issue(school, "审计班", "CSV", false)).get(0);

        assertThat(row.get(0)).isEqualTo("'=1+1");
        List<AuditEntry> trail = audit.page(Optional.empty(), school.office(), 10);
        assertThat(trail).first().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.CODES);
            assertThat(entry.detail()).hasValueSatisfying(detail -> {
                assertThat(detail.fact()).isEqualTo(AuditFact.CODES);
                assertThat(detail.arguments()).hasSize(2).last().isEqualTo("1");
                assertThat(detail.arguments().get(0)).contains("审计班");
                assertThat(detail.toString()).doesNotContain(row.get(2));
            });
        });
    }

    @Test
    void the_page_lists_the_classes_in_both_languages() throws Exception {
        OfficeBrowser office = OfficeBrowser.of(mvc, schools.open());

        assertThat(office.page("/office/codes?campaign={}")).contains("软件2502").contains("共 2 名学生");
        assertThat(office.inEnglish().page("/office/codes?campaign={}&none=true"))
                .contains("Every student of this class");
    }

    private List<Student> enrol(School school, String schoolClass, String... names) {
        List<Student> fresh = Rosters.fresh(school, names.length);
        List<Student> students = IntStream.range(0, names.length)
                .mapToObj(index -> fresh.get(index)
                        .with(NameField.NAME, names[index])
                        .with(NameField.CLASS, schoolClass)
                        .with(NameField.DEPARTMENT, "院")
                        .with(NameField.GRADE, "2026")
                        .with(NameField.MAJOR, "专业"))
                .toList();
        school.desk()
                .enrol(
                        Actor.office(school.office()),
                        school.campaign().id(),
                        students.stream().map(Enrolment::of).toList());
        students.forEach(student -> accounts.add(
                Rosters.key(student),
                Role.STUDENT,
                student.value(NameField.NAME).orElseThrow(),
                Optional.of(Rosters.key(student))));
        return students;
    }

    private ResultActions issue(School school, String name, String format, boolean renew) throws Exception {
        return issue(school, new SchoolClass("院", "2026", "专业", name), format, renew);
    }

    private ResultActions issue(School school, SchoolClass of, String format, boolean renew) throws Exception {
        return OfficeBrowser.of(mvc, school)
                .send(
                        "/office/codes",
                        "campaign",
                        school.campaign().id(),
                        "department",
                        of.department(),
                        "grade",
                        of.grade(),
                        "major",
                        of.major(),
                        "name",
                        of.name(),
                        "format",
                        format,
                        "renew",
                        Boolean.toString(renew));
    }

    private void login(String account, String password, ResultMatcher expected) throws Exception {
        mvc.perform(formLogin("/login").userParameter("account").user(account).password(password))
                .andExpect(expected);
    }

    /** Without the heading. */
    private static List<CSVRecord> rows(ResultActions answer) throws Exception {
        String text = OfficeBrowser.text(answer.andExpect(status().isOk()).andReturn());
        assertThat(text).startsWith("\ufeff");
        try (CSVParser parser = CSVParser.parse(new StringReader(text.substring(1)), CSVFormat.RFC4180)) {
            List<CSVRecord> all = parser.getRecords();
            return all.subList(1, all.size());
        }
    }
}
