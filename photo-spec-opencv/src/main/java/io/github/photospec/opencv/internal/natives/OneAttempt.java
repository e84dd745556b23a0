package io.github.photospec.opencv.internal.natives;

import io.github.photospec.vision.VisionException;
import org.jspecify.annotations.Nullable;

/** Does something once, whoever asks and from whatever thread. Its failure stays: every later caller is told the same. */
final class OneAttempt {
    private final Runnable attempt;
    private boolean made;
    private @Nullable VisionException failure;

    OneAttempt(Runnable attempt) {
        this.attempt = attempt;
    }

    synchronized void run() {
        if (!made) {
            try {
                attempt.run();
            } catch (VisionException e) {
                failure = e;
            }
            made = true;
        }
        if (failure != null) {
            // A new one each time: its stack says who asked, and its cause what happened.
            throw new VisionException(failure.reason(), String.valueOf(failure.getMessage()), failure);
        }
    }
}
