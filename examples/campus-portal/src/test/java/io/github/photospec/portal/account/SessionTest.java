package io.github.photospec.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.portal.testing.TestSettings;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** What the browser is given to be known by. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(TestSettings.class)
class SessionTest {
    private static final Pattern FORGERY_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final School school;

    SessionTest(@LocalServerPort int port, @Autowired Schools schools) throws IOException {
        this.port = port;
        this.school = schools.open();
    }

    @Test
    void scripts_and_other_sites_do_not_get_the_cookie_and_it_goes_over_https_alone() throws Exception {
        assertThat(cookie(loginPage())).contains("; HttpOnly", "; Secure", "; SameSite=Lax");
    }

    @Test
    void whoever_knows_the_session_before_the_login_does_not_know_it_afterwards() throws Exception {
        HttpResponse<String> page = loginPage();
        String before = name(cookie(page));

        HttpResponse<String> login = login(school.student(0), before, token(page));

        assertThat(login.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/"));
        String after = name(cookie(login));
        assertThat(after).isNotEqualTo(before);
        assertThat(status("/student", after)).isEqualTo(200);
        assertThat(status("/student", before)).isEqualTo(302);
    }

    @Test
    void a_session_of_the_portal_opens_nothing_of_the_interface_for_other_systems() throws Exception {
        HttpResponse<String> page = loginPage();
        String office = name(cookie(login(school.office(), name(cookie(page)), token(page))));

        assertThat(status("/office", office)).isEqualTo(200);
        assertThat(status("/api/v1/campaigns", office)).isEqualTo(401);
    }

    private HttpResponse<String> loginPage() throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri("/login")).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> login(String account, String session, String token)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(uri("/login"))
                        .header("Cookie", session)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("account=" + account + "&password="
                                + encoded(Schools.password(account)) + "&_csrf=" + encoded(token)))
                        .build(),
                BodyHandlers.ofString());
    }

    private int status(String path, String session) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(uri(path))
                                .header("Cookie", session)
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .findFirst()
                .orElseThrow();
    }

    private static String name(String cookie) {
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private static String token(HttpResponse<String> page) {
        Matcher matcher = FORGERY_TOKEN.matcher(page.body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
