package io.github.photospec.make;

import java.util.Locale;

/** What a person should look at in a photo that was made, beside what its report says. */
public enum Caution {
    /** The clothes have nearly the background's colour: nobody sees where they end. */
    CLOTHES_MERGE,
    /** Over more than the usual rim it was uncertain what is person and what background. */
    OUTLINE_UNCERTAIN;

    /** The name in message keys and reports: kebab case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
