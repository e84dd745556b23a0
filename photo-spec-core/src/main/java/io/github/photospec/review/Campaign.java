package io.github.photospec.review;

import io.github.photospec.spec.PhotoSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One collection of photos (批次): what they must be, when they are taken in, and what people may do. Immutable.
 *
 * @param id unique, for example {@code cet-2026-12}: small letters, digits and hyphens, 64 characters at most
 * @param title what people read
 * @param specId the specification that photos are checked against
 * @param specRevision and its revision: a campaign does not change its rules when a file changes
 * @param window when photos are taken in
 * @param attempts how often a student may hand in a photo, 1 and up; photos that fail the check do not count
 * @param doubt what becomes of photos that the machine could not judge in full
 * @param closing what closing does with photos that nobody has decided
 * @param closedAt when it was closed; empty if it was not
 * @param purgedAt when the photos of those who were not approved were given up; empty if they were not
 * @param version counts the changes, from 0
 */
public record Campaign(
        String id,
        String title,
        String specId,
        int specRevision,
        CampaignWindow window,
        int attempts,
        DoubtRule doubt,
        ClosingRule closing,
        Optional<Instant> closedAt,
        Optional<Instant> purgedAt,
        long version) {
    /** Three, as national collections allow. */
    private static final int USUAL_ATTEMPTS = 3;

    private static final String ID = "[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?";
    private static final int LONGEST_TITLE = 200;

    /** Refuses what no campaign can be. Times are cut to the millisecond, as databases keep them. */
    public Campaign {
        closedAt = closedAt.map(time -> time.truncatedTo(ChronoUnit.MILLIS));
        purgedAt = purgedAt.map(time -> time.truncatedTo(ChronoUnit.MILLIS));
        if (!id.matches(ID)) {
            throw new IllegalArgumentException(
                    "A campaign's id has 1 to 64 small letters, digits and hyphens, and no hyphen at its ends");
        }
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("A campaign's title has 1 to " + LONGEST_TITLE + " characters");
        }
        if (attempts < 1) {
            throw new IllegalArgumentException("A campaign allows at least 1 attempt, not " + attempts);
        }
    }

    /** A campaign with three attempts, whose doubtful photos go to people, and whose undecided photos stay at closing. */
    public static Campaign of(String id, String title, PhotoSpec spec, CampaignWindow window) {
        return new Campaign(
                id,
                title,
                spec.id(),
                spec.revision(),
                window,
                USUAL_ATTEMPTS,
                DoubtRule.TO_PEOPLE,
                ClosingRule.UNDECIDED_STAY,
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /** A copy with another title. */
    public Campaign withTitle(String value) {
        return new Campaign(
                id, value, specId, specRevision, window, attempts, doubt, closing, closedAt, purgedAt, version);
    }

    /** A copy with another window. */
    public Campaign withWindow(CampaignWindow value) {
        return new Campaign(
                id, title, specId, specRevision, value, attempts, doubt, closing, closedAt, purgedAt, version);
    }

    /** A copy that allows this many attempts. */
    public Campaign withAttempts(int value) {
        return new Campaign(
                id, title, specId, specRevision, window, value, doubt, closing, closedAt, purgedAt, version);
    }

    /** A copy that treats doubtful photos so. */
    public Campaign withDoubt(DoubtRule value) {
        return new Campaign(
                id, title, specId, specRevision, window, attempts, value, closing, closedAt, purgedAt, version);
    }

    /** A copy that closes so. */
    public Campaign withClosing(ClosingRule value) {
        return new Campaign(
                id, title, specId, specRevision, window, attempts, doubt, value, closedAt, purgedAt, version);
    }

    /** A copy with the same students but another specification, or a newer revision of it. */
    public Campaign withSpec(PhotoSpec spec) {
        return new Campaign(
                id, title, spec.id(), spec.revision(), window, attempts, doubt, closing, closedAt, purgedAt, version);
    }

    /** Whether it was closed. */
    public boolean isClosed() {
        return closedAt.isPresent();
    }

    Campaign closed(Instant time) {
        return new Campaign(
                id,
                title,
                specId,
                specRevision,
                window,
                attempts,
                doubt,
                closing,
                closedAt.or(() -> Optional.of(time)),
                purgedAt,
                version);
    }

    Campaign purged(Instant time) {
        return new Campaign(
                id,
                title,
                specId,
                specRevision,
                window,
                attempts,
                doubt,
                closing,
                closedAt,
                Optional.of(time),
                version);
    }

    /** The same as the store keeps it after a change. */
    public Campaign next() {
        return new Campaign(
                id, title, specId, specRevision, window, attempts, doubt, closing, closedAt, purgedAt, version + 1);
    }
}
