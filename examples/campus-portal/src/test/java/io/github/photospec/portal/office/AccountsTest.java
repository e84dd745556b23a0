package io.github.photospec.portal.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.photospec.portal.account.Account;
import io.github.photospec.portal.account.Accounts;
import io.github.photospec.portal.account.ApiToken;
import io.github.photospec.portal.account.ApiTokens;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.review.Role;
import io.github.photospec.review.SchoolClass;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;

@PortalTest
class AccountsTest {
    private static final Pattern SECRET = Pattern.compile("<code class=\"secret\">([^<]+)</code>");
    private static final Pattern BOX = Pattern.compile("name=\"class\" value=\"([^\"]+)\"");

    private final MockMvc mvc;
    private final Schools schools;
    private final Accounts accounts;
    private final ApiTokens tokens;

    @Autowired
    AccountsTest(MockMvc mvc, Schools schools, Accounts accounts, ApiTokens tokens) {
        this.mvc = mvc;
        this.schools = schools;
        this.accounts = accounts;
        this.tokens = tokens;
    }

    @Test
    void a_counsellor_is_made_with_a_code_that_is_shown_once_and_logs_in() throws Exception {
        School school = schools.open();
        OfficeBrowser office = OfficeBrowser.of(mvc, school);
        String id = "tutor-" + school.number();

        String code = secret(make(office, id, "周老师", "COUNSELLOR"));

        assertThat(accounts.find(id).map(Account::role)).contains(Role.COUNSELLOR);
        assertThat(office.page("/office/accounts")).contains(id).contains("周老师").doesNotContain(code);
        login(id, code, authenticated().withRoles("COUNSELLOR"));
    }

    @ParameterizedTest
    @CsvSource({"with space, 周老师, COUNSELLOR", "portal, 周老师, OFFICE", "good, ' ', OFFICE", "good, 周老师, STUDENT"})
    void what_is_wrong_is_told_and_comes_back(String id, String name, String role) throws Exception {
        OfficeBrowser office = OfficeBrowser.of(mvc, schools.open());

        String page = make(office, id, name, role);

        assertThat(page).contains("-wrong\">").contains("value=\"" + id + "\"").doesNotContain("class=\"secret\"");
        assertThat(accounts.find(id)).isEmpty();
    }

    @Test
    void a_name_that_is_taken_is_told_and_its_account_stays() throws Exception {
        School school = schools.open();

        String page = make(OfficeBrowser.of(mvc, school), school.counsellor(), "别人", "OFFICE");

        assertThat(page).contains("已有这个账号");
        assertThat(accounts.find(school.counsellor()).map(Account::role)).contains(Role.COUNSELLOR);
    }

    @Test
    void whoever_lost_the_password_gets_a_code_and_the_password_counts_no_more() throws Exception {
        School school = schools.open();
        String student = school.student(0);

        String page = OfficeBrowser.text(OfficeBrowser.of(mvc, school)
                .send("/office/accounts/codes", "account", " " + student + " ")
                .andReturn());

        login(student, Schools.password(student), unauthenticated());
        login(student, secret(page), authenticated());
    }

    @Test
    void an_unknown_account_gets_no_code_and_comes_back() throws Exception {
        assertThat(OfficeBrowser.text(OfficeBrowser.of(mvc, schools.open())
                        .send("/office/accounts/codes", "account", "nobody-here")
                        .andReturn()))
                .contains("没有这个账号")
                .contains("value=\"nobody-here\"");
    }

    @Test
    void a_closed_account_cannot_log_in_until_it_is_opened() throws Exception {
        School school = schools.open();
        OfficeBrowser office = OfficeBrowser.of(mvc, school);
        String counsellor = school.counsellor();

        office.send("/office/accounts/" + counsellor + "/state", "enabled", "false")
                .andExpect(flash().attributeExists("done"));
        login(counsellor, Schools.password(counsellor), unauthenticated());
        office.send("/office/accounts/" + counsellor + "/state", "enabled", "true");
        login(counsellor, Schools.password(counsellor), authenticated());
    }

    @Test
    void nobody_closes_the_own_account_and_nobodys_is_not_found() throws Exception {
        School school = schools.open();
        OfficeBrowser office = OfficeBrowser.of(mvc, school);

        office.send("/office/accounts/" + school.office() + "/state", "enabled", "false")
                .andExpect(flash().attributeExists("problem"));
        office.send("/office/accounts/nobody-here/state", "enabled", "false").andExpect(status().isNotFound());

        assertThat(accounts.find(school.office()).map(Account::enabled)).contains(true);
    }

    @Test
    void a_counsellor_gets_the_classes_that_are_ticked_and_no_others() throws Exception {
        School school = schools.open();
        OfficeBrowser office = OfficeBrowser.of(mvc, school);
        String classes = "/office/accounts/" + school.counsellor() + "/classes";
        SchoolClass wanted = SchoolClass.of(school.students().get(3).student());
        String value = BOX.matcher(office.page(classes))
                .results()
                .map(box -> box.group(1))
                .filter(box -> box.contains("2501") && box.startsWith("%E5%95%86"))
                .findFirst()
                .orElseThrow();

        office.send(classes, "class", value, "class", "no|such|class|x").andExpect(flash().attributeExists("done"));

        assertThat(accounts.classes(school.counsellor())).containsExactly(wanted);
        assertThat(office.inEnglish().page(classes)).contains("checked=\"checked\"");
        office.send(classes).andExpect(flash().attributeExists("done"));
        assertThat(accounts.classes(school.counsellor())).isEmpty();
    }

    @Test
    void only_counsellors_have_classes() throws Exception {
        School school = schools.open();

        OfficeBrowser.of(mvc, school)
                .open("/office/accounts/" + school.office() + "/classes")
                .andExpect(status().isNotFound());
    }

    @Test
    void a_tokens_secret_is_shown_once_and_counts_until_it_is_revoked() throws Exception {
        School school = schools.open();
        OfficeBrowser office = OfficeBrowser.of(mvc, school);
        String name = "jw-" + school.number();

        String secret = secret(OfficeBrowser.text(
                office.send("/office/tokens", "name", name, "scope", "OFFICE").andReturn()));

        assertThat(office.page("/office/accounts")).contains(name).doesNotContain(secret);
        assertThat(statusWith(secret)).isNotIn(401, 403);
        ApiToken token = tokens.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        office.send("/office/tokens/" + token.id() + "/revocation").andExpect(flash().attributeExists("done"));
        assertThat(statusWith(secret)).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"'', CHECK", "a b, CHECK", "good, EVERYTHING"})
    void a_token_that_is_wrong_is_told(String name, String scope) throws Exception {
        List<ApiToken> before = tokens.all();

        String page = OfficeBrowser.text(OfficeBrowser.of(mvc, schools.open())
                .send("/office/tokens", "name", name, "scope", scope)
                .andReturn());

        assertThat(page).contains("id=\"token-wrong\"").contains("value=\"" + name + "\"");
        assertThat(tokens.all()).isEqualTo(before);
    }

    private int statusWith(String secret) throws Exception {
        return mvc.perform(get("/api/v1/campaigns").header("Authorization", "Bearer " + secret))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static String make(OfficeBrowser office, String id, String name, String role) throws Exception {
        return OfficeBrowser.text(office.send("/office/accounts", "id", id, "name", name, "role", role)
                .andReturn());
    }

    private static String secret(String page) {
        Matcher found = SECRET.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void login(String account, String password, ResultMatcher expected) throws Exception {
        mvc.perform(formLogin("/login").userParameter("account").user(account).password(password))
                .andExpect(expected);
    }
}
