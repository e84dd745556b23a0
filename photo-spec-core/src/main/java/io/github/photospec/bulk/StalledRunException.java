package io.github.photospec.bulk;

/**
 * So many threads hang in their photos that something else than the photos must be wrong, and the run goes no further. The
 * photos before, and those that hang, have been given as results.
 */
public final class StalledRunException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long done;

    StalledRunException(long done) {
        super(BulkRun.MOST_LEFT + " photos took longer than they may; the run stopped after " + done);
        this.done = done;
    }

    /** How many results there were before the run stopped. */
    public long done() {
        return done;
    }
}
