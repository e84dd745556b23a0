package io.github.photospec.bulk.journal;

import io.github.photospec.report.Report;
import java.time.Duration;
import java.util.Optional;

/**
 * What is known of a photo.
 *
 * @param report what a check found; empty if none came to an end
 * @param limit how long the photo was given; zero if there is a report
 */
public record JournalEntry(Optional<Report> report, Duration limit) {
    /** A check came to an end. */
    public static JournalEntry of(Report report) {
        return new JournalEntry(Optional.of(report), Duration.ZERO);
    }

    /** None did in this time. */
    public static JournalEntry tooSlow(Duration limit) {
        return new JournalEntry(Optional.empty(), limit);
    }
}
