package io.github.photospec.portal.photo;

/** So many photos wait that another one had better come back later. Nothing of it was kept. */
public final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BusyException(int waiting) {
        super(waiting + " photos wait already");
    }
}
