package io.github.photospec.portal.photo;

import java.util.Locale;

/** Where photos wait: what takes a moment does not stand behind what takes a second. */
public enum Lane {
    /** As they come: of any size, to be made or checked. */
    UPLOADS,
    /** As they are kept: made or accepted already, so a fraction of a megapixel. */
    FINISHED;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
