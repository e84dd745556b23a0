package io.github.photospec.portal.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes like all others, until a test stops it at a time: what happens then takes none, however slow the machine is. */
public final class TestClock extends Clock {
    private volatile Clock shown = Clock.systemUTC();

    TestClock() {}

    /** From now on it is that time. */
    public void set(Instant now) {
        shown = Clock.fixed(now, ZoneOffset.UTC);
    }

    /** From now on it is as late as elsewhere. */
    public void reset() {
        shown = Clock.systemUTC();
    }

    @Override
    public Instant instant() {
        return shown.instant();
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
