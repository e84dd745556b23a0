package io.github.photospec.portal.rest;

import io.github.photospec.identity.IdNumbers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers every failure under {@code /api} with a {@link Problem}. Advice of controllers would not hear of those that arise
 * before one was found: no token, a wrong address or method, a body that is too long.
 */
@Component
class ProblemResolver implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);
    private static final String SECONDS_TO_RETRY = "10";

    private final RestProblems problems;
    private final JsonMapper json;

    ProblemResolver(RestProblems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    /** Before the advice for pages, which takes every controller for its own. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!path.startsWith("/api/") || response.isCommitted()) {
            return null;
        }
        Problem problem = problems.of(exception, ApiLanguage.of(request));
        if (HttpStatusCode.valueOf(problem.status()).is5xxServerError()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY);
            log(path, problem, exception);
        }
        if (problem.status() == HttpStatus.UNAUTHORIZED.value()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (exception instanceof ErrorResponse answer) {
            answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        write(problem, response);
        return new ModelAndView();
    }

    /** Of what went wrong elsewhere without the message: drivers quote rows in theirs. */
    private static void log(String path, Problem problem, Exception exception) {
        if (problem.code().equals(RestProblems.FAULT)) {
            LOG.error("{} failed", IdNumbers.mask(path), exception);
        } else {
            LOG.warn("{} failed: {}", IdNumbers.mask(path), exception.getClass().getName());
        }
    }

    private void write(Problem problem, HttpServletResponse response) {
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        try {
            response.getOutputStream().write(json.writeValueAsBytes(problem));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
