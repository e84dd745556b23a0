package io.github.photospec.portal.counsellor;

import java.util.Locale;

/** What can become of a file in a class's zip. */
enum ZipOutcome {
    /** The photo waits for a decision. */
    ACCEPTED("good"),
    /** The very photo was there already. */
    REPEATED("plain"),
    /** The photo was not taken in. */
    REFUSED("bad"),
    /** The name tells no student. */
    NOBODY("warn");

    private final String look;

    ZipOutcome(String look) {
        this.look = look;
    }

    /** The class of style that it is shown in. */
    public String look() {
        return look;
    }

    /** Stands in message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
