package io.github.photospec.portal.account;

/** Nobody could log in to a portal that starts like this, or everybody could. */
final class NoOfficePasswordException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoOfficePasswordException(int shortest) {
        super("There is no account of the academic office yet, and portal.office-password has fewer than " + shortest
                + " characters");
    }
}
