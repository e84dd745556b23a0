package io.github.photospec.portal.account;

import io.github.photospec.review.Actor;
import io.github.photospec.review.Role;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Says who acts, as photo-spec's review desk wants to know. */
@Component
public class Actors {
    private static final Actor PORTAL = Actor.office("portal");

    private final Accounts accounts;

    Actors(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The portal itself, for what it does by the clock. */
    public static Actor portal() {
        return PORTAL;
    }

    /**
     * Who an account is, as it stands in the database now.
     *
     * @throws AccessDeniedException if it may not do anything any more
     */
    public Actor of(String id) {
        Account account = accounts.find(id)
                .filter(Account::enabled)
                .orElseThrow(() -> new AccessDeniedException("The account was closed"));
        return new Actor(
                account.id(),
                account.role(),
                account.role() == Role.COUNSELLOR ? accounts.classes(id) : Set.of(),
                account.student().or(() -> account.role() == Role.STUDENT ? Optional.of(id) : Optional.empty()));
    }
}
