package io.github.photospec.bulk;

import java.io.IOException;
import java.time.Duration;

/** A photo took longer than it may: whatever reads or decodes it hangs, and was left alone. */
public final class TimeLimitException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Duration limit;

    TimeLimitException(Duration limit) {
        super("Not done within " + limit);
        this.limit = limit;
    }

    /** How long it may take. */
    public Duration limit() {
        return limit;
    }
}
