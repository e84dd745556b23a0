package io.github.photospec.portal.rest;

import io.github.photospec.portal.rest.Problem.FieldProblem;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Which parameters of a request are wrong. */
@Component
class FieldProblems {
    private static final String REQUIRED = "required";

    private final RestWords words;

    FieldProblems(RestWords words) {
        this.words = words;
    }

    /** Empty if it was no parameter's fault. */
    List<FieldProblem> of(Exception exception, Locale language) {
        if (exception instanceof WrongParameterException wrong) {
            return List.of(problem(wrong.field(), wrong.wrong(), wrong.details(), language));
        }
        if (exception instanceof MissingServletRequestParameterException missing) {
            return List.of(problem(missing.getParameterName(), REQUIRED, List.of(), language));
        }
        if (exception instanceof MissingServletRequestPartException missing) {
            return List.of(problem(missing.getRequestPartName(), REQUIRED, List.of(), language));
        }
        if (exception instanceof MissingRequestHeaderException missing) {
            return List.of(problem(missing.getHeaderName(), REQUIRED, List.of(), language));
        }
        if (exception instanceof MethodArgumentTypeMismatchException wrong) {
            return List.of(problem(wrong.getName(), "unreadable", List.of(), language));
        }
        return exception instanceof HandlerMethodValidationException invalid
                ? invalid.getParameterValidationResults().stream()
                        .map(FieldProblems::problem)
                        .toList()
                : List.of();
    }

    private FieldProblem problem(String field, String wrong, List<String> details, Locale language) {
        return new FieldProblem(field, words.get("field." + wrong, details, language));
    }

    /** Bean Validation has spoken the asker's language already. */
    private static FieldProblem problem(ParameterValidationResult result) {
        String field = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
        String message = result.getResolvableErrors().get(0).getDefaultMessage();
        return new FieldProblem(field, Objects.requireNonNullElse(message, ""));
    }
}
