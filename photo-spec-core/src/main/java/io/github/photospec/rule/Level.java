package io.github.photospec.rule;

import java.util.Locale;

/** How much weight a rule has. */
public enum Level {
    /** A photo that breaks it is refused. */
    REQUIRED,
    /** A photo that misses it is worse, and still accepted. */
    RECOMMENDED;

    /** The name in specification files and reports: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
