package io.github.photospec.review;

/** A store that cannot be reached, is full, or holds something that it cannot read. Nothing of the action was kept. */
public final class ReviewStoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * A failure that something else caused.
     *
     * @param message what was tried; no name and no number of a person
     */
    public ReviewStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
