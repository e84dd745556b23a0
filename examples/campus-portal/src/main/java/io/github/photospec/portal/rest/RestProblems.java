package io.github.photospec.portal.rest;

import io.github.photospec.portal.page.Failure;
import io.github.photospec.portal.rest.Problem.FieldProblem;
import io.github.photospec.review.ReviewMessages;
import io.github.photospec.review.ReviewRefusedException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;

/** Says what an exception is to other systems: never a stack trace, never an exception's own words. */
@Component
class RestProblems {
    /** The code of the portal's own mistakes. */
    static final String FAULT = "fault";

    private static final String BAD_REQUEST = id(HttpStatus.BAD_REQUEST);

    /** Statuses that Spring answers with and that have a sentence of their own. */
    private static final Set<String> SAID =
            Set.of("not-found", "method-not-allowed", "not-acceptable", "length-required", "unsupported-media-type");

    private final RestWords words;
    private final FieldProblems fields;

    RestProblems(RestWords words, FieldProblems fields) {
        this.words = words;
        this.fields = fields;
    }

    Problem of(Exception exception, Locale language) {
        if (exception instanceof ProblemException known) {
            return known.problem();
        }
        Optional<Failure> failure = Failure.of(exception);
        if (failure.isPresent()) {
            return exception instanceof ReviewRefusedException refused
                    ? refused(failure.get().status(), refused, language)
                    : said(failure.get().status(), id(failure.get()), language);
        }
        if (exception instanceof AuthenticationException) {
            return said(HttpStatus.UNAUTHORIZED, "no-token", language);
        }
        if (exception instanceof AccessDeniedException) {
            return said(HttpStatus.FORBIDDEN, "weak-token", language);
        }
        List<FieldProblem> wrong = fields.of(exception, language);
        if (!wrong.isEmpty()) {
            return said(HttpStatus.BAD_REQUEST, BAD_REQUEST, language).withFields(wrong);
        }
        return ofSpring(exception, language);
    }

    private static Problem refused(HttpStatus status, ReviewRefusedException refused, Locale language) {
        return Problem.of(
                status, refused.rule().id(), ReviewMessages.in(language).message(refused));
    }

    private Problem ofSpring(Exception exception, Locale language) {
        HttpStatus status = status(exception);
        if (status.is5xxServerError()) {
            return said(status, FAULT, language);
        }
        String code = id(status);
        return Problem.of(status, code, words.get("problem." + (SAID.contains(code) ? code : BAD_REQUEST), language));
    }

    private static HttpStatus status(Exception exception) {
        if (exception instanceof ErrorResponse answer) {
            HttpStatus status = HttpStatus.resolve(answer.getStatusCode().value());
            return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        }
        return exception instanceof MultipartException || exception instanceof TypeMismatchException
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private Problem said(HttpStatus status, String code, Locale language) {
        return Problem.of(status, code, words.get("problem." + code, language));
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
