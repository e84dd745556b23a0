package io.github.photospec.review;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * When photos are taken in. Both ends are seconds that count as a whole: with {@code 2023-04-03T23:59:59+08:00} as the last
 * one, a photo that arrives at 23:59:59.999 is in time and one at 00:00:00 is not.
 *
 * @param opens the first second
 * @param lastSecond the last second; not before the first
 */
public record CampaignWindow(ZonedDateTime opens, ZonedDateTime lastSecond) {
    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

    /** Parts of seconds are cut off. */
    public CampaignWindow {
        opens = opens.truncatedTo(ChronoUnit.SECONDS);
        lastSecond = lastSecond.truncatedTo(ChronoUnit.SECONDS);
        if (lastSecond.isBefore(opens)) {
            throw new IllegalArgumentException("The window closes at " + lastSecond + ", before it opens at " + opens);
        }
    }

    /** Whether it is still to open. */
    public boolean isAhead(Instant time) {
        return time.isBefore(opens.toInstant());
    }

    /** Whether the last second is over. */
    public boolean isOver(Instant time) {
        return isOver(lastSecond, time);
    }

    /** A second as people read it, with its offset: {@code 2023-04-03 23:59:59 +08:00}. */
    static String text(ZonedDateTime second) {
        return TEXT.format(second);
    }

    static boolean isOver(ZonedDateTime lastSecond, Instant time) {
        return !time.isBefore(
                lastSecond.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1).toInstant());
    }
}
