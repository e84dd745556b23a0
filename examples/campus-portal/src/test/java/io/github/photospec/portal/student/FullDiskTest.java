package io.github.photospec.portal.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import io.github.photospec.portal.account.ApiTokens;
import io.github.photospec.portal.account.TokenScope;
import io.github.photospec.portal.setup.PortalProperties;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.review.InMemoryPhotoStore;
import io.github.photospec.review.ReviewState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/** Photos cannot be kept any more, and then can again. */
@PortalTest
@DirtiesContext
class FullDiskTest {
    private final MockMvc portal;
    private final Schools schools;
    private final FullDisk disk;
    private final ApiTokens tokens;
    private final PortalProperties properties;

    FullDiskTest(
            @Autowired MockMvc portal,
            @Autowired Schools schools,
            @Autowired FullDisk disk,
            @Autowired ApiTokens tokens,
            @Autowired PortalProperties properties) {
        this.properties = properties;
        this.portal = portal;
        this.tokens = tokens;
        this.schools = schools;
        this.disk = disk;
    }

    @Test
    void the_page_says_so_nothing_half_done_is_visible_and_it_goes_on_afterwards() throws Exception {
        School school = schools.open();
        school.submit(0);
        StudentVisit student = new StudentVisit(portal, school, 1);
        student.fillIn();
        String draft = student.take();

        disk.fill(true);
        assertSaysSo(student.submit(draft).andReturn().getResponse());
        MockHttpServletResponse problem = bySystem(school);
        assertThat(problem.getStatus()).isEqualTo(507);
        assertThat(problem.getContentType()).startsWith("application/problem+json");
        assertThat(problem.getContentAsString()).contains("\"code\":\"disk\"");
        assertThat(school.review(0).state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(school.review(1).state()).isEqualTo(ReviewState.AWAITING_PHOTO);

        disk.fill(false);
        assertThat(student.submit(draft).andReturn().getResponse().getRedirectedUrl())
                .isEqualTo("/student/" + school.campaign().id());
        assertThat(school.review(1).state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(bySystem(school).getStatus()).isEqualTo(201);
    }

    @Test
    void the_last_draft_stays_when_there_is_no_room_for_the_next() throws Exception {
        School school = schools.open();
        StudentVisit student = new StudentVisit(portal, school, 1);
        String draft = student.take();

        Path originals = properties.data().resolve("originals");
        Path away = Files.move(originals, properties.data().resolve("away"));
        Files.createFile(originals);
        assertSaysSo(student.upload(school.photo(1)).andReturn().getResponse());
        Files.delete(originals);
        Files.move(away, originals);

        assertThat(student.draft()).isEqualTo(draft);
        student.take();
        assertThat(student.draft()).isNotEqualTo(draft);
    }

    private static void assertSaysSo(MockHttpServletResponse page) throws IOException {
        assertThat(page.getStatus()).isEqualTo(507);
        assertThat(page.getContentAsString()).contains("照片无法保存").contains("刚才的操作没有保存");
    }

    private MockHttpServletResponse bySystem(School school) throws Exception {
        return portal.perform(
                        put("/api/v1/campaigns/" + school.campaign().id() + "/reviews/" + school.student(1) + "/photo")
                                .header(
                                        "Authorization",
                                        "Bearer " + tokens.create("a test", TokenScope.OFFICE, school.office()))
                                .header("Idempotency-Key", "request")
                                .contentType(MediaType.IMAGE_JPEG)
                                .content(school.photo(1)))
                .andReturn()
                .getResponse();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Settings {
        @Bean
        @Primary
        FullDisk fullDisk(Clock clock) {
            return new FullDisk(new InMemoryPhotoStore(clock));
        }
    }
}
