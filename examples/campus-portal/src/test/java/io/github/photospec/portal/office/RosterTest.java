package io.github.photospec.portal.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Student;
import io.github.photospec.portal.account.Account;
import io.github.photospec.portal.account.Accounts;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.portal.testing.TestClock;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewAction;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.FlashMap;

@PortalTest
class RosterTest {
    private static final int BEFORE = 8;

    private final MockMvc mvc;
    private final Schools schools;
    private final Accounts accounts;
    private final TestClock clock;

    @Autowired
    RosterTest(MockMvc mvc, Schools schools, Accounts accounts, TestClock clock) {
        this.mvc = mvc;
        this.schools = schools;
        this.accounts = accounts;
        this.clock = clock;
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void every_problem_is_shown_and_nothing_is_imported() throws Exception {
        School school = schools.open();
        List<Student> students = new ArrayList<>(Rosters.fresh(school, 4));
        students.set(1, students.get(1).with(NameField.ID, "430102200609010000"));
        students.set(2, students.get(2).with(NameField.CLASS, ""));

        String page = OfficeBrowser.text(OfficeBrowser.of(mvc, school)
                .upload("名单.csv", Rosters.csv(students))
                .andExpect(status().isOk())
                .andReturn());

        assertThat(page)
                .contains("问题：2 个")
                .contains("<td class=\"number\">3</td>")
                .contains("<td class=\"number\">4</td>")
                .contains("<td>身份证号</td>")
                .contains("<td>班级</td>")
                .doesNotContain("430102200609010000");
        assertThat(count(school)).isEqualTo(BEFORE);
        assertThat(accounts.find(Rosters.key(students.get(0)))).isEmpty();
    }

    @Test
    void what_the_portal_cannot_keep_is_a_problem_too() throws Exception {
        School school = schools.open();
        List<Student> students = Rosters.fresh(school, 4);
        List<Student> wrong = List.of(
                students.get(0).with(NameField.STUDENT_NO, "2025/01"),
                students.get(1).with(NameField.STUDENT_NO, school.counsellor()),
                students.get(2).with(NameField.MAJOR, "长".repeat(101)),
                students.get(3).with(NameField.STUDENT_NO, "x".repeat(33)));

        String page = OfficeBrowser.text(OfficeBrowser.of(mvc, school)
                .upload("a.csv", Rosters.csv(wrong))
                .andReturn());

        assertThat(page)
                .contains("问题：4 个")
                .contains("第 2 行“学号”：学号须为")
                .contains("第 3 行“学号”：已有教职工使用这个账号")
                .contains("第 4 行“专业”：超过 100 个字符")
                .contains("第 5 行“学号”：学号须为");
        assertThat(count(school)).isEqualTo(BEFORE);
    }

    @Test
    void the_longest_number_and_value_are_taken() throws Exception {
        School school = schools.open();
        String number = "x".repeat(32 - 4) + String.format("%04d", school.number());
        Student student = Rosters.fresh(school, 1)
                .get(0)
                .with(NameField.STUDENT_NO, number)
                .with(NameField.MAJOR, "长".repeat(100));

        confirm(school, upload(school, "a.csv", Rosters.csv(List.of(student))));

        assertThat(accounts.find(number)).isPresent();
    }

    @Test
    void a_roster_is_shown_before_it_is_imported_and_imported_once() throws Exception {
        School school = schools.open();
        OfficeBrowser office = OfficeBrowser.of(mvc, school);
        List<Student> students = Rosters.fresh(school, 3);

        String preview = upload(school, "名单.csv", Rosters.csv(students));

        assertThat(office.page(preview)).contains("共 3 行，全部正确").contains("<dt>新增学生</dt><dd>3</dd>");
        assertThat(count(school)).isEqualTo(BEFORE);
        office.send(preview).andExpect(flash().attribute("done", "导入完成：新增 3 人，更新 0 人，没有变化 0 人。"));
        office.send(preview).andExpect(flash().attributeExists("problem"));
        assertThat(count(school)).isEqualTo(BEFORE + 3);
        assertThat(accounts.find(Rosters.key(students.get(0)))).hasValueSatisfying(account -> {
            assertThat(account.role()).isEqualTo(Role.STUDENT);
            assertThat(account.passwordHash()).isEmpty();
            assertThat(account.student()).contains(account.id());
        });
        String again = upload(school, "名单.csv", Rosters.csv(students));
        assertThat(office.page(again)).contains("<dt>新增学生</dt><dd>0</dd>").contains("<dt>没有变化</dt><dd>3</dd>");
    }

    @Test
    void of_two_confirmations_at_once_one_imports_and_the_other_is_told() throws Exception {
        School school = schools.open();
        String preview = upload(school, "a.csv", Rosters.csv(Rosters.fresh(school, 20)));
        ExecutorService both = Executors.newFixedThreadPool(2);
        Callable<FlashMap> confirm =
                () -> OfficeBrowser.of(mvc, school).send(preview).andReturn().getFlashMap();

        List<Object> told = new ArrayList<>();
        for (Future<FlashMap> answer : both.invokeAll(List.of(confirm, confirm))) {
            told.addAll(answer.get().keySet());
        }
        both.shutdown();

        assertThat(told).containsExactlyInAnyOrder("done", "problem");
        assertThat(count(school)).isEqualTo(BEFORE + 20);
    }

    @Test
    void what_has_changed_is_counted_by_field_and_amended() throws Exception {
        School school = schools.open();
        Student before = school.students().get(0).student();
        Student after = before.with(NameField.NAME, "欧阳新名").with(NameField.CLASS, "软件2509");
        List<Student> roster = List.of(after, school.students().get(1).student());

        String preview = upload(school, "名单.csv", Rosters.csv(roster));

        assertThat(OfficeBrowser.of(mvc, school).page(preview))
                .contains("<dd>1 (姓名 1, 班级 1)</dd>")
                .contains("<td>欧阳新名</td>")
                .contains("<dt>没有变化</dt><dd>1</dd>")
                .contains("（保留不变）</dt><dd>6</dd>");
        confirm(school, preview);
        Review review = school.review(0);
        assertThat(review.student()).isEqualTo(after);
        assertThat(review.last().action()).isEqualTo(ReviewAction.AMEND);
        assertThat(review.last().values()).containsEntry(NameField.CLASS, "软件2501");
        assertThat(accounts.find(school.student(0)).map(Account::name)).contains("欧阳新名");
    }

    @Test
    void gb18030_text_and_workbooks_are_read() throws Exception {
        School school = schools.open();
        List<Student> students = Rosters.fresh(school, 2);

        confirm(school, upload(school, "旧系统.csv", Rosters.csv(students.subList(0, 1), Rosters.GB18030)));
        confirm(school, upload(school, "名单.xlsx", Rosters.workbook(students)));

        assertThat(review(school, students.get(0)).student()).isEqualTo(students.get(0));
        assertThat(review(school, students.get(1)).student()).isEqualTo(students.get(1));
        assertThat(count(school)).isEqualTo(BEFORE + 2);
    }

    @Test
    void markup_and_formulas_are_text_on_the_page() throws Exception {
        School school = schools.open();
        Student student = school.students().get(0).student().with(NameField.NAME, "=<b>1+1</b>");

        String preview = upload(school, "<i>名单</i>.csv", Rosters.csv(List.of(student)));

        assertThat(OfficeBrowser.of(mvc, school).page(preview))
                .contains("=&lt;b&gt;1+1&lt;/b&gt;")
                .contains("&lt;i&gt;名单")
                .doesNotContain("<b>1+1");
    }

    @Test
    void what_is_no_roster_says_so() throws Exception {
        OfficeBrowser office = OfficeBrowser.of(mvc, schools.open()).inEnglish();

        byte[] text = "hello".getBytes(StandardCharsets.UTF_8);
        for (byte[] content : List.of(new byte[0], text, new byte[] {'P', 'K', 3, 4})) {
            assertThat(OfficeBrowser.text(office.upload("a.xlsx", content)
                            .andExpect(status().isOk())
                            .andReturn()))
                    .contains("Problems: 1")
                    .contains("Nothing was imported");
        }
    }

    @Test
    void a_closed_campaign_takes_none_and_no_account_is_made() throws Exception {
        School school = schools.open();
        List<Student> students = Rosters.fresh(school, 1);
        String preview = upload(school, "a.csv", Rosters.csv(students));
        school.desk().close(Actor.office(school.office()), school.campaign().id());

        OfficeBrowser.of(mvc, school).send(preview).andExpect(flash().attributeExists("problem"));

        assertThat(accounts.find(Rosters.key(students.get(0)))).isEmpty();
        assertThat(count(school)).isEqualTo(BEFORE);
    }

    @Test
    void a_roster_is_its_uploaders_and_a_day_old_at_most() throws Exception {
        School school = schools.open();
        String preview = upload(school, "a.csv", Rosters.csv(Rosters.fresh(school, 1)));

        OfficeBrowser.of(mvc, schools.open()).open(preview).andExpect(redirectedUrl("/office/roster"));
        OfficeBrowser.of(mvc, school).open(preview).andExpect(status().isOk());
        clock.set(Instant.now().plus(Duration.ofDays(1)).plusSeconds(60));
        OfficeBrowser.of(mvc, school).open(preview).andExpect(redirectedUrl("/office/roster"));
    }

    private String upload(School school, String name, byte[] content) throws Exception {
        return Objects.requireNonNull(OfficeBrowser.of(mvc, school)
                .upload(name, content)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private void confirm(School school, String preview) throws Exception {
        OfficeBrowser.of(mvc, school).send(preview).andExpect(flash().attributeExists("done"));
    }

    private static Review review(School school, Student student) {
        return school.desk()
                .review(
                        Actor.office(school.office()),
                        new ReviewKey(school.campaign().id(), Rosters.key(student)));
    }

    private static int count(School school) {
        return school.desk()
                .page(
                        Actor.office(school.office()),
                        ReviewQuery.of(school.campaign().id()),
                        Optional.empty(),
                        100)
                .reviews()
                .size();
    }
}
