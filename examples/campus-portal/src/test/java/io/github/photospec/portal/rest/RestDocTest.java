package io.github.photospec.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.photospec.painting.Backdrop;
import io.github.photospec.portal.account.ApiTokens;
import io.github.photospec.portal.account.TokenScope;
import io.github.photospec.portal.demo.PaintedPhotos;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.portal.testing.TestSettings;
import io.github.photospec.review.Actor;
import io.github.photospec.review.ReviewState;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** What docs/rest.md says works, as it stands there. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(TestSettings.class)
class RestDocTest {
    private static final Path DOCUMENT = Path.of("../../docs/rest.md");
    private static final Path EXAMPLE = Path.of("src/test/java/io/github/photospec/portal/rest/HttpClientExample.java");
    private static final String SPEC = "hn-student-cet-pretco";

    private final URI portal;
    private final String token;
    private final School school;

    @TempDir
    Path folder = Path.of("");

    @Autowired
    RestDocTest(@LocalServerPort int port, ApiTokens tokens, Schools schools) throws IOException {
        this.portal = URI.create("http://localhost:" + port);
        this.token = tokens.create("registry", TokenScope.OFFICE, "office");
        this.school = schools.open();
    }

    @Test
    void every_command_of_the_page_works() throws Exception {
        assumeTrue(hasCurl(), "skipped: curl is not installed");
        approveOne();
        writePhotos();

        List<String> answers = fences("sh").stream().map(this::run).toList();

        assertThat(answers).hasSize(8);
        assertThat(answers.get(0)).contains("\"verdict\":\"NON_COMPLIANT\"", "\"advice\"");
        assertThat(folder.resolve("made.jpg")).isNotEmptyFile();
        assertThat(answers.get(2)).contains("\"campaigns\"", school.campaign().id());
        assertThat(answers.get(3)).contains("\"state\":\"approved\"").doesNotContain("\"next\"");
        assertThat(answers.get(4)).contains("\"result\":\"accepted\"", "\"result\":\"repeated\"");
        assertThat(answers.get(5)).contains("\"state\":\"submitted\"", "\"lastSecond\"");
        assertThat(folder.resolve("handed-in.jpg")).hasBinaryContent(PaintedPhotos.finished(2));
        assertThat(folder.resolve("export.zip")).isNotEmptyFile();
        assertThat(school.review(1).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void the_java_code_of_the_page_is_the_one_that_is_run() throws Exception {
        String source = Files.readString(EXAMPLE);
        String shown = source.substring(source.indexOf("final class"));

        assertThat(fences("java")).containsExactly(shown);
    }

    @Test
    void the_java_code_works() throws Exception {
        approveOne();
        writePhotos();
        Path phone = folder.resolve("phone.jpg");
        Path photo = folder.resolve("photo.jpg");
        HttpClientExample example = new HttpClientExample(portal, token);
        String campaign = "/api/v1/campaigns/" + school.campaign().id();
        UUID request = UUID.randomUUID();

        HttpResponse<byte[]> made = example.make(phone, SPEC);
        HttpResponse<String> first = example.submit(school.campaign().id(), school.student(1), photo, request);
        HttpResponse<String> second = example.submit(school.campaign().id(), school.student(1), photo, request);
        HttpResponse<String> refused =
                example.submit(school.campaign().id(), school.student(2), phone, UUID.randomUUID());

        assertThat(example.check(photo, SPEC)).contains("\"verdict\"").doesNotContain("FAIL");
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.headers().firstValue("Photo-Verdict")).hasValue("UNDETERMINED");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"code\":\"photo-refused\"", "\"findings\"");
        assertThat(example.read("/api/v1/campaigns")).contains(school.campaign().id());
        assertThat(example.read(campaign + "/reviews?state=approved&limit=500")).contains(school.student(0));
        assertThat(example.read(campaign + "/reviews/" + school.student(1))).contains("\"submitted\"");
        assertThat(example.download(campaign + "/export", folder.resolve("e.zip")))
                .isNotEmptyFile();
    }

    private void approveOne() throws IOException {
        school.desk().approve(Actor.office(school.office()), school.submit(0).seen(), "");
    }

    private void writePhotos() throws IOException {
        Files.write(folder.resolve("phone.jpg"), PaintedPhotos.phone(3, Backdrop.white()));
        Files.write(folder.resolve("photo.jpg"), school.photo(1));
    }

    private static boolean hasCurl() {
        return Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator), -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "curl")));
    }

    private static List<String> fences(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOCUMENT))
                .results()
                .map(fence -> fence.group(1))
                .toList();
    }

    private String run(String commands) {
        try {
            ProcessBuilder bash = new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands)
                    .directory(folder.toFile())
                    .redirectErrorStream(true);
            bash.environment()
                    .putAll(Map.of(
                            "PORTAL", portal.toString(),
                            "TOKEN", token,
                            "CAMPAIGN", school.campaign().id(),
                            "STUDENT", school.student(1)));
            Process running = bash.start();
            running.getOutputStream().close();
            String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(running.waitFor()).as(commands + said).isZero();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
