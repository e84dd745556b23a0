package io.github.photospec.spark;

/** What was asked for does not fit what there is; the message says what to change. */
final class MisuseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MisuseException(String message) {
        super(message);
    }
}
