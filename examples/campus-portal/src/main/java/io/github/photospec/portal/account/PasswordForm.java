package io.github.photospec.portal.account;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A new password, twice.
 *
 * @param password at least ten characters; bcrypt reads 72 bytes
 * @param again the same
 */
public record PasswordForm(
        @NotNull @Size(min = 10, max = 64, message = "{portal.password.length}")
        String password,

        @NotNull String again) {
    /** Whether both are the same. */
    @AssertTrue(message = "{portal.password.differs}")
    public boolean isSame() {
        return password == null || password.equals(again);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "PasswordForm";
    }
}
