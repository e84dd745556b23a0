package io.github.photospec.portal.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.Postgres;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.review.ReviewState;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The database is stopped in the middle of the day, and comes back. */
@PortalTest
@EnabledIf(
        value = "io.github.photospec.portal.testing.Postgres#starts",
        disabledReason = "skipped: PostgreSQL does not start here")
@DirtiesContext
class DatabaseGoneTest {
    private static final int ATTEMPTS = 60;

    @TempDir
    private static Path folder;

    /** Started before the portal, which wants to know where it is. */
    @SuppressWarnings("NullAway.Init")
    private static Postgres database;

    private final MockMvc portal;
    private final Schools schools;

    DatabaseGoneTest(@Autowired MockMvc portal, @Autowired Schools schools) {
        this.portal = portal;
        this.schools = schools;
    }

    @DynamicPropertySource
    static void real(DynamicPropertyRegistry settings) throws IOException {
        database = Postgres.start(folder);
        settings.add("spring.datasource.url", database::url);
        settings.add("spring.datasource.username", () -> "postgres");
        settings.add("spring.datasource.hikari.connection-timeout", () -> 1000);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void pages_say_so_and_nothing_that_was_confirmed_is_lost() throws Exception {
        School school = schools.open();
        school.submit(0);
        // Who has logged in is known without the database; what they may see is not.
        RequestPostProcessor counsellor = school.as(school.counsellor());
        RequestPostProcessor student = school.as(school.student(1));

        database.stop();

        MockHttpServletResponse page = portal.perform(
                        get("/reviews/" + school.campaign().id()).with(counsellor))
                .andReturn()
                .getResponse();
        assertSaysSo(page);
        MockHttpServletResponse upload = portal.perform(
                        multipart("/student/" + school.campaign().id() + "/photo")
                                .file(new MockMultipartFile("photo", school.photo(1)))
                                .with(student)
                                .with(csrf()))
                .andReturn()
                .getResponse();
        assertSaysSo(upload);
        assertThat(portal.perform(post("/login")
                                .with(csrf())
                                .param("account", school.office())
                                .param("password", Schools.password(school.office())))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/login?problem=database");
        MockHttpServletResponse api = portal.perform(get("/api/v1/campaigns").header("Authorization", "Bearer any"))
                .andReturn()
                .getResponse();
        assertThat(api.getStatus()).isEqualTo(503);
        assertThat(api.getContentType()).startsWith("application/problem+json");

        database.startAgain();
        awaitBack(school, counsellor);

        assertThat(school.review(0).state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(school.review(1).state()).isEqualTo(ReviewState.AWAITING_PHOTO);
        assertThat(school.submit(1).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    /** As people do whom the page has told to try again: each attempt waits for a connection, as long as the pool does. */
    private void awaitBack(School school, RequestPostProcessor counsellor) throws Exception {
        int status = 0;
        for (int attempt = 0; attempt < ATTEMPTS && status != 200; attempt++) {
            status = portal.perform(get("/reviews/" + school.campaign().id()).with(counsellor))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        }
        assertThat(status).isEqualTo(200);
    }

    private static void assertSaysSo(MockHttpServletResponse page) throws Exception {
        assertThat(page.getStatus()).isEqualTo(503);
        assertThat(page.getHeader("Retry-After")).isEqualTo("10");
        assertThat(page.getContentAsString()).contains("数据库暂时没有响应").contains("此前已确认的内容都已保存");
    }
}
