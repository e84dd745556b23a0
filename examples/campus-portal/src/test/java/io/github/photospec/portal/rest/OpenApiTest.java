package io.github.photospec.portal.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.photospec.portal.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PortalTest
class OpenApiTest {
    private static final String SUBMIT = "$.paths['/api/v1/campaigns/{campaign}/reviews/{student}/photo'].put";
    private static final String PAGE = "$.paths['/api/v1/campaigns/{campaign}/reviews'].get";

    private static final int CALLS = 8;

    private final MockMvc portal;
    private ResultActions description;

    @Autowired
    OpenApiTest(MockMvc portal) {
        this.portal = portal;
    }

    @BeforeEach
    void ask() throws Exception {
        description = portal.perform(get("/api/v1/openapi")).andExpect(status().isOk());
    }

    @Test
    void everybody_may_read_what_the_interface_offers_and_nothing_of_the_pages() throws Exception {
        description
                .andExpect(content().contentType("application/json"))
                .andExpect(jsonPath("$.paths.keys()", everyItem(startsWith("/api/v1/"))))
                .andExpect(jsonPath(
                        "$.paths.keys()",
                        containsInAnyOrder(
                                "/api/v1/checks",
                                "/api/v1/photos",
                                "/api/v1/campaigns",
                                "/api/v1/campaigns/{campaign}/reviews",
                                "/api/v1/campaigns/{campaign}/reviews/{student}",
                                "/api/v1/campaigns/{campaign}/reviews/{student}/photo",
                                "/api/v1/campaigns/{campaign}/export")));
        portal.perform(get("/api/v1/openapi.yaml")).andExpect(status().isOk());
    }

    @Test
    void every_call_wants_a_token_has_a_summary_and_says_how_it_fails() throws Exception {
        description
                .andExpect(jsonPath("$.components.securitySchemes.token.scheme").value("bearer"))
                .andExpect(jsonPath("$.paths.*.*.summary", hasSize(CALLS)))
                .andExpect(jsonPath("$.paths.*.*.summary", not(hasItem(""))))
                .andExpect(jsonPath("$.paths.*.*.security[*].token", hasSize(CALLS)))
                .andExpect(jsonPath(
                        "$.paths.*.*.responses.default.content['application/problem+json'].schema['$ref']",
                        hasSize(CALLS)))
                .andExpect(jsonPath("$.components.schemas.Problem.properties.code.type")
                        .value("string"));
    }

    @Test
    void parameters_are_described_as_they_are_sent() throws Exception {
        description
                .andExpect(jsonPath(
                        PAGE + ".parameters[*].name",
                        containsInAnyOrder("campaign", "state", "department", "class", "after", "limit")))
                .andExpect(jsonPath(PAGE + ".parameters[?(@.name == 'limit')].schema.maximum", contains(1000)))
                .andExpect(jsonPath(
                        SUBMIT + ".parameters[*].name", containsInAnyOrder("campaign", "student", "Idempotency-Key")))
                .andExpect(jsonPath(
                        SUBMIT + ".requestBody.content.keys()", containsInAnyOrder("image/*", "multipart/form-data")))
                .andExpect(jsonPath(
                        "$.paths['/api/v1/checks'].post.requestBody.content['multipart/form-data'].schema.properties"
                                + ".keys()",
                        containsInAnyOrder("photo", "spec", "language")))
                .andExpect(jsonPath(
                        "$.paths['/api/v1/checks'].post.requestBody.content['multipart/form-data'].schema.required",
                        containsInAnyOrder("photo", "spec")))
                .andExpect(jsonPath("$.paths['/api/v1/checks'].post.parameters").isEmpty());
    }

    @Test
    void answers_are_described_field_by_field() throws Exception {
        description
                .andExpect(jsonPath(
                        SUBMIT + ".responses.keys()", containsInAnyOrder("200", "201", "409", "422", "default")))
                .andExpect(jsonPath("$.components.schemas.Review.properties.lastSecond.format")
                        .value("date-time"))
                .andExpect(jsonPath("$.components.schemas.Student.properties.class.type")
                        .value("string"))
                .andExpect(jsonPath("$.components.schemas.Finding.properties.min.type")
                        .value("number"))
                .andExpect(jsonPath("$.components.schemas.Finding.properties.advice.type")
                        .value("string"));
    }
}
