package io.github.photospec.portal.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes like all others, as far ahead as a test has set it. */
public final class TestClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    TestClock() {}

    /** From now on it is that time. */
    public void set(Instant now) {
        ahead = Duration.between(Instant.now(), now);
    }

    /** From now on it is as late as elsewhere. */
    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Nobody asks for it");
    }
}
