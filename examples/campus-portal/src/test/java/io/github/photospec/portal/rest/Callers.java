package io.github.photospec.portal.rest;

import io.github.photospec.portal.account.ApiTokens;
import io.github.photospec.portal.account.TokenScope;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Other systems, as tests play them. */
final class Callers {
    private Callers() {}

    /** A system with a new token. */
    static RequestPostProcessor with(ApiTokens tokens, TokenScope scope) {
        return bearer(tokens.create("a test", scope, "office"));
    }

    /** A system that sends this token. */
    static RequestPostProcessor bearer(String token) {
        return request -> {
            request.addHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token);
            return request;
        };
    }
}
