package io.github.photospec.internal.jpeg;

import io.github.photospec.internal.repair.Refusal;

/** Coded data cannot be used; caught where a repair begins, and never seen outside. */
final class CodingException extends Exception {
    private static final long serialVersionUID = 1;

    private final Refusal refusal;

    CodingException(Refusal refusal, String message) {
        // Without a stack trace: hostile files make many of these, and the reason says enough.
        super(message, null, false, false);
        this.refusal = refusal;
    }

    static CodingException damaged(String message) {
        return new CodingException(Refusal.DAMAGED, message);
    }

    Refusal refusal() {
        return refusal;
    }
}
