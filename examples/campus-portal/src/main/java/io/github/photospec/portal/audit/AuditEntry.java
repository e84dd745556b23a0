package io.github.photospec.portal.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the trail.
 *
 * @param id its number, which grows
 * @param at when
 * @param account who
 * @param action what was done
 * @param subject to what: an account, a campaign, a student's key
 * @param detail more of it; empty if there is no more
 */
public record AuditEntry(
        long id, Instant at, String account, AuditAction action, String subject, Optional<AuditDetail> detail) {}
