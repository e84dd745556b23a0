package io.github.photospec.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.portal.testing.TestClock;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@PortalTest
class LoginTest {
    private final MockMvc portal;
    private final Schools schools;
    private final TestClock clock;
    private final OneTimeCodes codes;
    private final Accounts accounts;
    private final Audit audit;

    private School school;

    LoginTest(
            @Autowired MockMvc portal,
            @Autowired Schools schools,
            @Autowired TestClock clock,
            @Autowired OneTimeCodes codes,
            @Autowired Accounts accounts,
            @Autowired Audit audit)
            throws IOException {
        this.portal = portal;
        this.schools = schools;
        this.clock = clock;
        this.codes = codes;
        this.accounts = accounts;
        this.audit = audit;
        this.school = schools.open();
    }

    @BeforeEach
    void a_school_of_its_own() throws IOException {
        school = schools.open();
    }

    @AfterEach
    void no_time_has_passed() {
        clock.reset();
    }

    @Test
    void each_role_gets_to_its_own_page() throws Exception {
        assertThat(first(school.student(0))).isEqualTo("/student");
        assertThat(first(school.counsellor())).isEqualTo("/reviews");
        assertThat(first(school.office())).isEqualTo("/office");
    }

    @Test
    void a_wrong_password_and_an_unknown_account_get_the_same_answer() throws Exception {
        String wrong = location(login(school.student(0), "not it"));
        String unknown = location(login("nobody" + school.number(), "not it"));

        assertThat(wrong).isEqualTo("/login?problem=wrong").isEqualTo(unknown);
    }

    @Test
    void the_sixth_attempt_in_a_row_must_wait_even_with_the_right_password() throws Exception {
        String account = school.student(1);
        for (int attempt = 1; attempt <= LoginThrottle.ACCOUNT_FAILURES; attempt++) {
            assertThat(location(login(account, "guess " + attempt))).endsWith("problem=wrong");
        }

        assertThat(location(login(account, Schools.password(account)))).contains("problem=wait&seconds=");
        clock.set(clock.instant().plus(Duration.ofSeconds(61)));
        assertThat(location(login(account, Schools.password(account)))).isEqualTo("/");
    }

    @Test
    void four_wrong_passwords_are_forgiven_by_the_right_one() throws Exception {
        String account = school.student(2);
        for (int round = 0; round < 2; round++) {
            for (int attempt = 1; attempt < LoginThrottle.ACCOUNT_FAILURES; attempt++) {
                login(account, "guess");
            }
            assertThat(location(login(account, Schools.password(account)))).isEqualTo("/");
        }
    }

    @Test
    void a_one_time_code_opens_one_page_and_counts_no_more_after_it() throws Exception {
        String account = school.student(3);
        String code = codes.issue(account);

        MockHttpSession session = session(login(account, code));
        assertThat(location(portal.perform(get("/student").session(session)).andReturn()))
                .isEqualTo("/password");
        MvcResult changed = portal.perform(post("/password")
                        .session(session)
                        .with(csrf())
                        .param("password", "my own password")
                        .param("again", "my own password"))
                .andReturn();

        assertThat(location(changed)).isEqualTo("/login?problem=changed");
        assertThat(location(login(account, code))).endsWith("problem=wrong");
        assertThat(location(login(account, "my own password"))).isEqualTo("/");
    }

    @Test
    void nine_characters_are_too_few_and_two_passwords_must_be_the_same() throws Exception {
        String account = school.student(3);
        MockHttpSession session = session(login(account, codes.issue(account)));

        assertThat(change(session, "123456789", "123456789")).contains("密码需要 10 到 64 个字符");
        assertThat(change(session, "1234567890", "1234567891")).contains("两次输入的密码不一致");
        assertThat(accounts.find(account).orElseThrow().oneTime()).isTrue();
    }

    @Test
    void a_closed_account_is_out_at_its_next_request() throws Exception {
        MockHttpSession session = session(login(school.counsellor(), Schools.password(school.counsellor())));
        String page = "/reviews/" + school.campaign().id();
        assertThat(portal.perform(get(page).session(session))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);

        accounts.enable(school.counsellor(), false);

        assertThat(portal.perform(get(page).session(session))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(location(login(school.counsellor(), Schools.password(school.counsellor()))))
                .endsWith("problem=disabled");
    }

    @Test
    void logins_stand_in_the_trail_and_an_identity_number_typed_as_an_account_is_masked() throws Exception {
        login("430102200609011230", "x");

        assertThat(audit.page(Optional.empty(), "", 1)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.LOGIN_FAILED);
            assertThat(entry.account()).doesNotContain("200609").contains("*");
        });
    }

    @Test
    void pages_forbid_what_does_not_come_from_the_portal() throws Exception {
        MockHttpServletResponse answer =
                portal.perform(get("/login")).andReturn().getResponse();

        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void the_language_can_be_switched_and_stays() throws Exception {
        MockHttpServletResponse english =
                portal.perform(get("/login").param("lang", "en")).andReturn().getResponse();

        assertThat(english.getContentAsString()).contains("Log in").contains("lang=\"en\"");
        assertThat(Objects.requireNonNull(english.getCookie("language")).getValue())
                .isEqualTo("en");
        assertThat(portal.perform(get("/login").param("lang", "<script>"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("登录");
    }

    private String first(String account) throws Exception {
        MockHttpSession session = session(login(account, Schools.password(account)));
        return location(portal.perform(get("/").session(session)).andReturn());
    }

    private MvcResult login(String account, String password) throws Exception {
        return portal.perform(
                        post("/login").with(csrf()).param("account", account).param("password", password))
                .andReturn();
    }

    private String change(MockHttpSession session, String password, String again) throws Exception {
        return portal.perform(post("/password")
                        .session(session)
                        .with(csrf())
                        .param("password", password)
                        .param("again", again))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String location(MvcResult result) {
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }

    private static MockHttpSession session(MvcResult login) {
        return (MockHttpSession) login.getRequest().getSession();
    }
}
