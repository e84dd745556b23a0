package io.github.photospec.portal.nginx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.portal.account.ApiTokens;
import io.github.photospec.portal.account.TokenScope;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.portal.testing.TestSettings;
import io.github.photospec.review.ReviewState;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** What the README says of nginx works, as it stands there. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.forward-headers-strategy=native")
@ActiveProfiles("test")
@Import(TestSettings.class)
@EnabledIf(
        value = "io.github.photospec.portal.nginx.Nginx#isInstalled",
        disabledReason = "skipped: nginx is not installed")
class BehindNginxTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int LONGEST = 20 << 20;

    private final int portalPort;
    private final ApiTokens tokens;
    private final School school;

    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Nginx nginx;

    @SuppressWarnings("NullAway.Init")
    private HttpClient browser;

    @Autowired
    BehindNginxTest(@LocalServerPort int portalPort, ApiTokens tokens, Schools schools) throws IOException {
        this.portalPort = portalPort;
        this.tokens = tokens;
        this.school = schools.open();
    }

    @BeforeEach
    void start() throws Exception {
        Certificate certificate = Certificate.make(folder);
        nginx = Nginx.start(folder, certificate, portalPort);
        browser = HttpClient.newBuilder()
                .sslContext(certificate.trust())
                .cookieHandler(new CookieManager())
                .build();
    }

    @AfterEach
    void stop() {
        nginx.close();
    }

    @Test
    void a_browser_stays_on_https_and_keeps_the_secure_cookie() throws Exception {
        HttpResponse<String> page = get("/login");
        assertThat(page.statusCode()).isEqualTo(200);
        // Sent over HTTPS alone: the portal knows how it was asked.
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(page.headers().allValues("Set-Cookie")).isNotEmpty().allMatch(cookie -> cookie.contains("Secure"));

        HttpResponse<String> login = browser.send(
                HttpRequest.newBuilder(nginx.uri("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_csrf=" + encoded(token(page.body()))
                                + "&account=" + encoded(school.student(0))
                                + "&password=" + encoded(Schools.password(school.student(0)))))
                        .build(),
                BodyHandlers.ofString());
        assertThat(login.statusCode()).isEqualTo(302);
        URI next = nginx.uri("/login")
                .resolve(login.headers().firstValue("Location").orElseThrow());
        assertThat(next.getScheme()).isEqualTo("https");
        assertThat(next.getPort()).isIn(-1, nginx.uri("").getPort());
        assertThat(get("/student/" + school.campaign().id()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_photo_of_the_longest_length_comes_through_and_a_longer_one_is_answered_by_the_portal() throws Exception {
        HttpResponse<String> longer = put(new byte[LONGEST + 1]);
        assertThat(longer.statusCode()).isEqualTo(413);
        assertThat(longer.body()).contains("\"code\":\"too-large\"");

        HttpResponse<String> longest = put(Arrays.copyOf(school.photo(0), LONGEST));
        assertThat(longest.statusCode()).isEqualTo(201);
        assertThat(school.review(0).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void what_watches_the_portal_is_not_for_everybody() throws Exception {
        assertThat(get("/actuator/health").statusCode()).isEqualTo(403);
        assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(nginx.uri(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> put(byte[] photo) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(nginx.uri("/api/v1/campaigns/"
                                + school.campaign().id() + "/reviews/" + school.student(0) + "/photo"))
                        .header("Authorization", "Bearer " + tokens.create("a test", TokenScope.OFFICE, "office"))
                        .header("Content-Type", "image/jpeg")
                        .header("Idempotency-Key", "photo-" + photo.length)
                        .PUT(BodyPublishers.ofByteArray(photo))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
