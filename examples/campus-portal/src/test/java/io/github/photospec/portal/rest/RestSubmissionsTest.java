package io.github.photospec.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.photospec.portal.account.ApiTokens;
import io.github.photospec.portal.account.TokenScope;
import io.github.photospec.portal.demo.PaintedPhotos;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.portal.testing.TestClock;
import io.github.photospec.review.Actor;
import io.github.photospec.review.ReturnReason;
import io.github.photospec.review.ReviewAction;
import io.github.photospec.review.ReviewState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PortalTest
class RestSubmissionsTest {
    private static final String PATH = "/api/v1/campaigns/{c}/reviews/{s}/photo";
    private static final byte[] HEIC = "\0\0\0\u0014ftypheic\0\0\0\0mif1".getBytes(StandardCharsets.ISO_8859_1);

    private final MockMvc portal;
    private final ApiTokens tokens;
    private final TestClock clock;
    private final School school;

    @Autowired
    RestSubmissionsTest(MockMvc portal, ApiTokens tokens, TestClock clock, Schools schools) throws Exception {
        this.portal = portal;
        this.tokens = tokens;
        this.clock = clock;
        this.school = schools.open();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void a_photo_that_complies_waits_for_a_decision() throws Exception {
        send(0, school.photo(0), "first")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.result").value("accepted"))
                .andExpect(jsonPath("$.review.state").value("submitted"))
                .andExpect(jsonPath("$.report.findings[*].outcome", not(hasItem("FAIL"))));

        assertThat(school.review(0).last().by()).isEqualTo("api:a test");
        portal.perform(get(PATH, school.campaign().id(), school.student(0))
                        .with(Callers.with(tokens, TokenScope.OFFICE)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"))
                .andExpect(content().bytes(PaintedPhotos.finished(1)));
    }

    @Test
    void where_a_photo_was_taken_is_not_kept() throws Exception {
        byte[] told = School.photoWithPlace(0);
        assertThat(new String(told, StandardCharsets.ISO_8859_1)).contains("Exif");

        send(0, told, "with-place").andExpect(status().isCreated());

        byte[] kept = school.desk().photo(Actor.student(school.student(0)), school.key(0));
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void a_form_does_as_well_as_the_bare_photo() throws Exception {
        portal.perform(multipart(HttpMethod.PUT, PATH, school.campaign().id(), school.student(0))
                        .file(new MockMultipartFile("photo", "blob", "image/jpeg", school.photo(0)))
                        .header("Idempotency-Key", "form")
                        .with(Callers.with(tokens, TokenScope.OFFICE)))
                .andExpect(status().isCreated());

        assertThat(school.review(0).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void a_request_that_arrives_twice_is_one_submit() throws Exception {
        send(0, school.photo(0), "once").andExpect(status().isCreated());
        send(0, school.photo(0), "once")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.result").value("repeated"))
                .andExpect(jsonPath("$.report").doesNotExist());
        // Not even with another photo: the name counts.
        send(0, school.photo(1), "once").andExpect(status().isOk());

        assertThat(school.review(0).history())
                .filteredOn(event -> event.action() == ReviewAction.SUBMIT)
                .hasSize(1);
    }

    @Test
    void a_photo_that_fails_is_refused_with_its_findings_and_costs_nothing() throws Exception {
        send(0, HEIC, "heic")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value("photo-refused"))
                .andExpect(jsonPath("$.findings[*].outcome", hasItem("FAIL")))
                .andExpect(jsonPath("$.findings[*].advice").isNotEmpty());

        assertThat(school.review(0).state()).isEqualTo(ReviewState.AWAITING_PHOTO);
        assertThat(school.review(0).attempts()).isZero();
    }

    @Test
    void the_last_second_counts_and_the_next_is_refused() throws Exception {
        Instant lastSecond = school.campaign().window().lastSecond().toInstant();

        clock.set(lastSecond);
        send(0, school.photo(0), "in-time").andExpect(status().isCreated());
        clock.set(lastSecond.plusSeconds(1));
        send(1, school.photo(1), "late")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("too-late"))
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @Test
    void the_photo_that_was_sent_back_is_refused_by_a_rule() throws Exception {
        send(0, school.photo(0), "first").andExpect(status().isCreated());
        school.desk()
                .sendBack(Actor.office(school.office()), school.review(0).seen(), Set.of(ReturnReason.BLURRED), "");

        send(0, school.photo(0), "again")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("same-photo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "12345678901234567890123456789012345678901234567890123456789012345", "学号"})
    void a_request_needs_a_name(String request) throws Exception {
        send(0, school.photo(0), request)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields[*].field", contains("Idempotency-Key")));
    }

    @Test
    void a_request_without_a_name_is_told_so() throws Exception {
        portal.perform(put(PATH, school.campaign().id(), school.student(0))
                        .contentType("image/jpeg")
                        .content(school.photo(0))
                        .with(Callers.with(tokens, TokenScope.OFFICE)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields[*].field", contains("Idempotency-Key")));
    }

    @Test
    void a_body_that_is_no_photo_is_of_the_wrong_type() throws Exception {
        portal.perform(put(PATH, school.campaign().id(), school.student(0))
                        .contentType("text/plain")
                        .content("x")
                        .header("Idempotency-Key", "1")
                        .with(Callers.with(tokens, TokenScope.OFFICE)))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.code").value("unsupported-media-type"));
    }

    @Test
    void there_is_no_photo_before_one_came() throws Exception {
        portal.perform(get(PATH, school.campaign().id(), school.student(0))
                        .with(Callers.with(tokens, TokenScope.OFFICE)))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("no-photo"));
    }

    private ResultActions send(int student, byte[] photo, String request) throws Exception {
        return portal.perform(put(PATH, school.campaign().id(), school.student(student))
                .contentType("image/jpeg")
                .content(photo)
                .header("Idempotency-Key", request)
                .with(Callers.with(tokens, TokenScope.OFFICE)));
    }
}
