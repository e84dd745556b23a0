package io.github.photospec.portal.account;

import io.github.photospec.review.Role;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as Spring Security knows it. What it may see is asked of the database at every request, because it may change. */
public final class PortalUser implements UserDetails, CredentialsContainer {
    private static final long serialVersionUID = 1;

    private final String id;
    private final Role role;
    private final String name;
    private final boolean oneTime;
    private final boolean enabled;
    private @Nullable String passwordHash;

    PortalUser(Account account) {
        this.id = account.id();
        this.role = account.role();
        this.name = account.name();
        this.oneTime = account.oneTime();
        this.enabled = account.enabled() && account.passwordHash().isPresent();
        this.passwordHash = account.passwordHash().orElse(null);
    }

    /** What they may do. */
    public Role role() {
        return role;
    }

    /** What they are called. */
    public String displayName() {
        return name;
    }

    /** Whether they logged in with a code that must be replaced now. */
    public boolean mustChangePassword() {
        return oneTime;
    }

    @Override
    public Collection<GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return id;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    /** By the account, so that Spring finds all sessions of one. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PortalUser user && user.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "PortalUser " + role;
    }
}
