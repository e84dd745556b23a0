package io.github.photospec.portal.rest;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.photospec.portal.account.ApiTokens;
import io.github.photospec.portal.account.TokenScope;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class TokenTest {
    private final MockMvc portal;
    private final ApiTokens tokens;
    private final Schools schools;

    @Autowired
    TokenTest(MockMvc portal, ApiTokens tokens, Schools schools) {
        this.portal = portal;
        this.tokens = tokens;
        this.schools = schools;
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/checks",
        "POST, /api/v1/photos",
        "GET, /api/v1/campaigns",
        "GET, /api/v1/campaigns/c1/reviews",
        "GET, /api/v1/campaigns/c1/reviews/1",
        "GET, /api/v1/campaigns/c1/reviews/1/photo",
        "PUT, /api/v1/campaigns/c1/reviews/1/photo",
        "GET, /api/v1/campaigns/c1/export",
        "GET, /api/v1/anything"
    })
    void nothing_is_told_without_a_token_or_with_a_wrong_one(String method, String path) throws Exception {
        portal.perform(request(HttpMethod.valueOf(method), path))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value("no-token"))
                .andExpect(jsonPath("$.detail").value(containsString("Authorization: Bearer")));
        portal.perform(request(HttpMethod.valueOf(method), path).with(Callers.bearer("guessed")))
                .andExpect(status().isUnauthorized());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/campaigns",
                "/api/v1/campaigns/c1/reviews",
                "/api/v1/campaigns/c1/reviews/1",
                "/api/v1/campaigns/c1/reviews/1/photo",
                "/api/v1/campaigns/c1/export"
            })
    void a_token_for_checks_reads_nothing_about_anybody(String path) throws Exception {
        portal.perform(get(path).with(Callers.with(tokens, TokenScope.CHECK)))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("weak-token"))
                .andExpect(jsonPath("$.detail").value("此令牌只能检测和制作照片"));
    }

    @Test
    void a_token_for_checks_hands_in_nothing() throws Exception {
        School school = schools.open();

        portal.perform(put(
                                "/api/v1/campaigns/{c}/reviews/{s}/photo",
                                school.campaign().id(),
                                school.student(0))
                        .contentType("image/jpeg")
                        .content(school.photo(0))
                        .header("Idempotency-Key", "1")
                        .with(Callers.with(tokens, TokenScope.CHECK)))
                .andExpect(status().isForbidden());
    }

    @Test
    void a_revoked_token_counts_no_more() throws Exception {
        String token = tokens.create("soon gone", TokenScope.OFFICE, "office");
        portal.perform(get("/api/v1/campaigns").with(Callers.bearer(token))).andExpect(status().isOk());

        tokens.all().stream().filter(each -> each.name().equals("soon gone")).forEach(each -> tokens.revoke(each.id()));

        portal.perform(get("/api/v1/campaigns").with(Callers.bearer(token))).andExpect(status().isUnauthorized());
    }
}
