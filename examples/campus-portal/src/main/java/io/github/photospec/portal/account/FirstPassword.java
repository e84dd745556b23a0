package io.github.photospec.portal.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Whoever logged in with a one-time code sees no page but the one that replaces it. */
@Component
public class FirstPassword implements HandlerInterceptor {
    private static final String PAGE = "/password";
    private static final Set<String> OPEN = Set.of(PAGE, "/login", "/logout", "/error");

    FirstPassword() {}

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        boolean mustChange =
                login != null && login.getPrincipal() instanceof PortalUser user && user.mustChangePassword();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!mustChange || OPEN.contains(path) || path.startsWith("/assets/")) {
            return true;
        }
        response.sendRedirect(request.getContextPath() + PAGE);
        return false;
    }
}
