package io.github.photospec.bulk.report;

import java.io.IOException;
import java.util.Locale;

/** Says why a photo could not be opened. A page in two languages asks for both. */
@FunctionalInterface
public interface FailureWords {
    /** What this library knows of failures: files, archives, manifests, photos that hang; of others the system's own words. */
    static FailureWords standard() {
        return new OwnFailureWords();
    }

    /**
     * The reason as a sentence without a full stop, and without the file's name.
     *
     * @param locale Chinese or English
     */
    String text(IOException failure, Locale locale);
}
