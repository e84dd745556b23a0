package io.github.photospec.portal.page;

import io.github.photospec.portal.account.PortalUser;
import io.github.photospec.review.Role;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who looks at a page; the menu asks {@code @viewer}. It knows what the session knows, and asks no database. */
@Component
public class Viewer {
    Viewer() {}

    /** Whether somebody has logged in. */
    public boolean isLoggedIn() {
        return user().isPresent();
    }

    /** Whether it is a student. */
    public boolean isStudent() {
        return is(Role.STUDENT);
    }

    /** Whether it is a counsellor. */
    public boolean isCounsellor() {
        return is(Role.COUNSELLOR);
    }

    /** Whether it is the academic office. */
    public boolean isOffice() {
        return is(Role.OFFICE);
    }

    /** What they are called; empty text for nobody. */
    public String name() {
        return user().map(PortalUser::displayName).orElse("");
    }

    /** What they logged in with, so that a browser's keeper of passwords knows whose the new one is. */
    public String account() {
        return user().map(PortalUser::getUsername).orElse("");
    }

    /** Leads to the same page in that language, with everything that was chosen on it. */
    public String inLanguage(String tag) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("lang", tag)
                .build(false)
                .toUriString()
                .replaceFirst("^[^?]*", "");
    }

    private static boolean is(Role role) {
        return user().filter(user -> user.role() == role && !user.mustChangePassword())
                .isPresent();
    }

    private static Optional<PortalUser> user() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(login -> login.getPrincipal() instanceof PortalUser user ? user : null);
    }
}
