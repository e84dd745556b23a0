package io.github.photospec.portal.account;

import java.util.Locale;

/** What another system may do with its token. */
public enum TokenScope {
    /** Check and make photos; see nobody's. */
    CHECK,
    /** Everything that the academic office may do by the interface. */
    OFFICE;

    /** Stands in the database. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TokenScope of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
