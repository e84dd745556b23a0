package io.github.photospec.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.apache.hadoop.security.AccessControlException;

/** Why there is no report about a photo; such a photo is a row nonetheless. */
enum PhotoProblem {
    /** The manifest gives no path. */
    NO_PATH,
    /** What the manifest gives is no path of any file system. */
    BAD_PATH,
    /** There is no such file. */
    MISSING,
    /** The job may not read it. */
    DENIED,
    /** Opening or reading it failed. */
    UNREADABLE,
    /** Neither the manifest nor the call says by which specification to judge. */
    NO_SPEC,
    /** There is no such specification. */
    UNKNOWN_SPEC,
    /** The specification's file is not in order. */
    INVALID_SPEC;

    static PhotoProblem of(IOException failure) {
        if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
            return MISSING;
        }
        if (failure instanceof AccessDeniedException || failure instanceof AccessControlException) {
            return DENIED;
        }
        return UNREADABLE;
    }

    /** The code in the tables: kebab case. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
