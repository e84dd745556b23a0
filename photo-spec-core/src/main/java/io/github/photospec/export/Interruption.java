package io.github.photospec.export;

import java.io.InterruptedIOException;

/** An export takes minutes: whoever interrupts its thread wants it to end, and nothing to be there. */
final class Interruption {
    private Interruption() {}

    /** The thread stays interrupted. */
    static void check() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("The export was interrupted");
        }
    }
}
