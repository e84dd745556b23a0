package io.github.photospec.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.portal.account.ApiTokens;
import io.github.photospec.portal.account.TokenScope;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.portal.testing.TestSettings;
import io.github.photospec.review.ReviewState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** What arises in the server before any controller is asked. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(TestSettings.class)
class RestPortTest {
    private static final int LONGEST = 20 << 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final String token;
    private final School school;

    @Autowired
    RestPortTest(@LocalServerPort int port, ApiTokens tokens, Schools schools) throws IOException {
        this.port = port;
        this.token = tokens.create("a test", TokenScope.OFFICE, "office");
        this.school = schools.open();
    }

    @Test
    void a_photo_that_is_one_byte_too_long_is_refused() throws Exception {
        HttpResponse<String> answer = send(request(photoPath())
                .header("Content-Type", "image/jpeg")
                .header("Idempotency-Key", "long")
                .PUT(BodyPublishers.ofByteArray(new byte[LONGEST + 1])));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"too-large\"");
        assertThat(school.review(0).state()).isEqualTo(ReviewState.AWAITING_PHOTO);
    }

    @Test
    void a_photo_of_the_longest_length_is_taken_in_without_what_hangs_on_it() throws Exception {
        HttpResponse<String> answer = send(request(photoPath())
                .header("Content-Type", "image/jpeg")
                .header("Idempotency-Key", "longest")
                .PUT(BodyPublishers.ofByteArray(Arrays.copyOf(school.photo(0), LONGEST))));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(school.review(0).submission())
                .hasValueSatisfying(kept -> assertThat(kept.bytes()).isLessThan(LONGEST / 100));
    }

    @Test
    void a_form_that_is_too_long_is_refused() throws Exception {
        HttpResponse<String> answer = send(form(new byte[22 << 20]));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"too-large\"");
    }

    @Test
    void a_body_without_a_length_is_not_read() throws Exception {
        HttpResponse<String> answer = send(request(photoPath())
                .header("Content-Type", "image/jpeg")
                .header("Idempotency-Key", "endless")
                .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(school.photo(0)))));

        assertThat(answer.statusCode()).isEqualTo(411);
        assertThat(answer.body()).contains("\"code\":\"length-required\"");
    }

    @Test
    void a_form_that_breaks_off_is_a_bad_request() throws Exception {
        HttpResponse<String> answer = send(request("/api/v1/checks")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString("--b\r\nContent-Disposition: form-data; name=\"photo\"\r\n\r\nhalf")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"bad-request\"").doesNotContain("Exception");
    }

    @Test
    void wrong_addresses_and_methods_are_problems_too() throws Exception {
        HttpResponse<String> nowhere = send(request("/api/v1/nowhere").GET());
        HttpResponse<String> wrong = send(request("/api/v1/campaigns").DELETE());

        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(nowhere.body()).contains("\"code\":\"not-found\"");
        assertThat(wrong.statusCode()).isEqualTo(405);
        assertThat(wrong.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("GET"));
        assertThat(wrong.body()).contains("\"code\":\"method-not-allowed\"");
    }

    @Test
    void who_is_told_no_gets_no_cookie_and_no_page() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(uri("/api/v1/campaigns")).GET().build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private String photoPath() {
        return "/api/v1/campaigns/" + school.campaign().id() + "/reviews/" + school.student(0) + "/photo";
    }

    private HttpRequest.Builder form(byte[] photo) {
        String head = "--b\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"p\"\r\n\r\n";
        return request("/api/v1/checks")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head, StandardCharsets.UTF_8),
                        BodyPublishers.ofByteArray(photo),
                        BodyPublishers.ofString("\r\n--b--\r\n")));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token);
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
