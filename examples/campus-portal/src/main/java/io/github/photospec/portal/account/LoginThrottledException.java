package io.github.photospec.portal.account;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Too many attempts to log in. */
final class LoginThrottledException extends LockedException {
    private static final long serialVersionUID = 1;

    private final Duration wait;

    LoginThrottledException(Duration wait) {
        super("Too many attempts");
        this.wait = wait;
    }

    /** Until the next attempt is allowed. */
    Duration remaining() {
        return wait;
    }
}
