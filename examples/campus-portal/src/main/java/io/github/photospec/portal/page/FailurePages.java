package io.github.photospec.portal.page;

import io.github.photospec.review.ReviewMessages;
import io.github.photospec.review.ReviewRefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page what happened, what is safe, and what to do. Pages of failures need neither the database nor the disk. */
@ControllerAdvice(annotations = Controller.class)
class FailurePages {
    private static final Logger LOG = LoggerFactory.getLogger(FailurePages.class);
    private static final String SECONDS_TO_RETRY = "10";

    FailurePages() {}

    @ExceptionHandler
    ModelAndView page(Exception exception, HttpServletRequest request, HttpServletResponse response) throws Exception {
        Failure failure = Failure.of(exception).orElse(null);
        if (failure == null || response.isCommitted()) {
            throw exception;
        }
        if (failure.status().is5xxServerError()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY);
            // Without the message: drivers quote rows in theirs.
            LOG.warn(
                    "{} failed: {}",
                    request.getServletPath(),
                    exception.getClass().getName());
        }
        ModelAndView page = new ModelAndView("failure");
        page.setStatus(failure.status());
        page.addObject("failure", failure.name().toLowerCase(Locale.ROOT));
        page.addObject(
                "refusal",
                exception instanceof ReviewRefusedException refused
                        ? ReviewMessages.in(Words.locale()).message(refused)
                        : "");
        return page;
    }
}
