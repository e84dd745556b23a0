package io.github.photospec.portal.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Says on the login page why it did not work; not whether there is such an account. */
final class LoginFailed implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/login?problem=" + problem(failure));
    }

    private static String problem(AuthenticationException failure) {
        if (failure instanceof LoginThrottledException throttled) {
            return "wait&seconds=" + Math.max(1, throttled.remaining().toSeconds());
        }
        if (failure instanceof InternalAuthenticationServiceException) {
            return "database";
        }
        return failure instanceof DisabledException ? "disabled" : "wrong";
    }
}
