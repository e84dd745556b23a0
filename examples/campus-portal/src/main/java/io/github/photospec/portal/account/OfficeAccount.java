package io.github.photospec.portal.account;

import io.github.photospec.portal.setup.PortalProperties;
import io.github.photospec.review.Role;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Sees to it that the office can log in the first time; with a password that somebody chose, never with a known one. */
@Component
class OfficeAccount {
    static final String NAME = "office";

    private static final int SHORTEST = 10;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final PortalProperties properties;

    OfficeAccount(Accounts accounts, PasswordEncoder encoder, PortalProperties properties) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.properties = properties;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(0)
    void make() {
        if (accounts.exists(Role.OFFICE)) {
            return;
        }
        String password = properties.officePassword();
        if (password.length() < SHORTEST) {
            throw new NoOfficePasswordException(SHORTEST);
        }
        accounts.add(NAME, Role.OFFICE, "教务处", Optional.empty());
        accounts.password(NAME, encoder.encode(password), true);
    }
}
