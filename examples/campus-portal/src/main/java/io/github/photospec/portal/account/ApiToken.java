package io.github.photospec.portal.account;

import java.time.Instant;
import java.util.Optional;

/**
 * The token of another system, without the secret, which only that system has.
 *
 * @param id the token's number
 * @param name which system has it; stands in histories as {@code api:NAME}
 * @param scope what it allows
 * @param createdBy the account that made it
 * @param createdAt when
 * @param revokedAt when it was revoked; empty if it counts
 */
public record ApiToken(
        long id, String name, TokenScope scope, String createdBy, Instant createdAt, Optional<Instant> revokedAt) {}
