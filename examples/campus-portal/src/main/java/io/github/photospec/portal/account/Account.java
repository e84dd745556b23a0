package io.github.photospec.portal.account;

import io.github.photospec.identity.IdNumbers;
import io.github.photospec.review.Role;
import java.util.Optional;

/**
 * Who may log in.
 *
 * @param id what they log in with: students by their student number
 * @param role what they may do
 * @param name what they are called
 * @param passwordHash the hash of their password or one-time code; empty if they have none yet and cannot log in
 * @param oneTime whether that was given out by the office and must be replaced at the next login
 * @param student the key of the student that they are; empty for others
 * @param enabled whether they may log in at all
 */
public record Account(
        String id,
        Role role,
        String name,
        Optional<String> passwordHash,
        boolean oneTime,
        Optional<String> student,
        boolean enabled) {
    /** Masked, and without the hash. */
    @Override
    public String toString() {
        return role + " " + IdNumbers.mask(id);
    }
}
