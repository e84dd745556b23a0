package io.github.photospec.portal.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.portal.testing.TestSettings;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** Through a real server: it is the one that would read what is too long. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(TestSettings.class)
class UploadLimitsTest {
    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST = 21 * MEGABYTE;

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    @Autowired
    UploadLimitsTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void a_photo_that_is_too_large_gets_a_page_that_says_so() throws Exception {
        HttpResponse<String> answer = post("/student/c/photo", bytes(LARGEST + 1), "");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("文件太大", "20 MB", "<main").doesNotContain("??");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void the_page_speaks_the_language_that_was_chosen() throws Exception {
        assertThat(post("/student/c/photo", bytes(LARGEST + 1), "language=en").body())
                .contains("The file is too large");
    }

    @Test
    void the_largest_photo_goes_on() throws Exception {
        assertThat(post("/student/c/photo", bytes(LARGEST), "").statusCode()).isNotEqualTo(413);
    }

    @Test
    void the_zip_of_a_class_may_be_larger() throws Exception {
        assertThat(post("/reviews/c/zip", bytes(LARGEST + 1), "").statusCode()).isNotEqualTo(413);
        assertThat(post("/reviews/c/s/zip", bytes(LARGEST + 1), "").statusCode())
                .isEqualTo(413);
    }

    @Test
    void other_systems_get_a_problem() throws Exception {
        HttpResponse<String> answer = post("/api/v1/checks", bytes(LARGEST + 1), "");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"too-large\"");
    }

    @Test
    void who_hides_the_length_is_asked_for_it() throws Exception {
        assertThat(post("/student/c/photo", chunked(), "").statusCode()).isEqualTo(411);
        HttpResponse<String> answer = post("/api/v1/checks", chunked(), "");
        assertThat(answer.statusCode()).isEqualTo(411);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void nobody_asks_for_the_page_itself() throws Exception {
        HttpRequest request = request("/too-large").GET().build();

        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isIn(302, 403);
    }

    private HttpResponse<String> post(String path, BodyPublisher body, String cookie) throws Exception {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(body);
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static BodyPublisher bytes(int length) {
        return BodyPublishers.ofByteArray(new byte[length]);
    }

    private static BodyPublisher chunked() {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[MEGABYTE]));
    }
}
