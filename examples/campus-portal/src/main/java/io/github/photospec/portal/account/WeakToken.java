package io.github.photospec.portal.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** A token that does not allow what was asked for. */
final class WeakToken implements AccessDeniedHandler {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        ApiProblems.write(
                response, HttpStatus.FORBIDDEN, "weak-token", "The token allows to check and make photos alone");
    }
}
