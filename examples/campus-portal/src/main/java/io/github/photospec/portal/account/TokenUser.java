package io.github.photospec.portal.account;

import io.github.photospec.review.Actor;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Another system that acts by a token. */
record TokenUser(ApiToken token) {
    private static final String PREFIX = "api:";

    /** The office, in the system's name; what a token for checks alone may not do, no such request reaches a desk. */
    Actor actor() {
        return Actor.office(PREFIX + token.name());
    }

    List<GrantedAuthority> authorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + token.scope().name()));
    }

    @Override
    public String toString() {
        return PREFIX + token.name();
    }
}
