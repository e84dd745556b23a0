package io.github.photospec.portal.student;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;

/**
 * How long a student still has.
 *
 * @param seconds to the end of the last second, begun ones counted; 0 if it is over
 */
record TimeLeft(long seconds) {
    private static final Duration ALMOST_A_SECOND = Duration.ofSeconds(1).minusNanos(1);

    /** From now to the end of a last second, which counts as a whole. */
    static TimeLeft until(ZonedDateTime lastSecond, Instant now) {
        Duration left = Duration.between(now, lastSecond.plusSeconds(1).toInstant());
        return new TimeLeft(Math.max(0, left.plus(ALMOST_A_SECOND).toSeconds()));
    }

    public boolean isOver() {
        return seconds == 0;
    }

    /** Whole days. */
    public long days() {
        return Duration.ofSeconds(seconds).toDaysPart();
    }

    /** Whole hours of the last day. */
    public int hours() {
        return Duration.ofSeconds(seconds).toHoursPart();
    }

    /** Whole minutes of the last hour. */
    public int minutes() {
        return Duration.ofSeconds(seconds).toMinutesPart();
    }

    /** Seconds of the last minute. */
    public int rest() {
        return Duration.ofSeconds(seconds).toSecondsPart();
    }
}
