package io.github.photospec.portal.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import io.github.photospec.portal.account.ApiTokens;
import io.github.photospec.portal.account.TokenScope;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.review.ReviewState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

/** More photos come in than can be decoded, for longer than people wait. */
@PortalTest
@TestPropertySource(properties = {"portal.jobs=1", "portal.patience=20ms"})
class BusyTest {
    private final MockMvc portal;
    private final Schools schools;
    private final PhotoQueue queue;
    private final ApiTokens tokens;

    BusyTest(
            @Autowired MockMvc portal,
            @Autowired Schools schools,
            @Autowired PhotoQueue queue,
            @Autowired ApiTokens tokens) {
        this.portal = portal;
        this.schools = schools;
        this.queue = queue;
        this.tokens = tokens;
    }

    @Test
    void people_and_systems_are_told_that_nothing_was_kept_and_can_come_back() throws Exception {
        School school = schools.open();
        String token = tokens.create("a test", TokenScope.OFFICE, school.office());
        RequestBuilder bySystem = put("/api/v1/campaigns/" + school.campaign().id() + "/reviews/" + school.student(0)
                        + "/photo")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", "request")
                .contentType(MediaType.IMAGE_JPEG)
                .content(school.photo(0));
        RequestBuilder byStudent = multipart("/student/" + school.campaign().id() + "/photo")
                .file(new MockMultipartFile("photo", school.photo(1)))
                .with(school.as(school.student(1)))
                .with(csrf());

        try (PhotoQueue.Turn uploads = queue.turn(Lane.UPLOADS)) {
            uploads.await();

            MockHttpServletResponse page = answer(byStudent);
            assertThat(page.getStatus()).isEqualTo(503);
            assertThat(page.getContentAsString()).contains("正在处理的照片太多").contains("这张照片没有保存");
            MockHttpServletResponse problem = answer(bySystem);
            assertThat(problem.getStatus()).isEqualTo(503);
            assertThat(problem.getContentType()).startsWith("application/problem+json");
            assertThat(problem.getContentAsString()).contains("\"code\":\"busy\"");
            assertThat(problem.getHeader("Retry-After")).isNotNull();
        }

        assertThat(school.review(0).state()).isEqualTo(ReviewState.AWAITING_PHOTO);
        assertThat(answer(get("/student/" + school.campaign().id() + "/draft").with(school.as(school.student(1))))
                        .getStatus())
                .isEqualTo(302);
        assertThat(answer(bySystem).getStatus()).isEqualTo(201);
        assertThat(answer(byStudent).getRedirectedUrl())
                .isEqualTo("/student/" + school.campaign().id() + "/draft");
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return portal.perform(request).andReturn().getResponse();
    }
}
