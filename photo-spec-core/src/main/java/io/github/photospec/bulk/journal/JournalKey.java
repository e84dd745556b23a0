package io.github.photospec.bulk.journal;

import io.github.photospec.internal.text.Digests;
import io.github.photospec.spec.PhotoSpec;
import java.nio.charset.StandardCharsets;

/**
 * What a result belongs to. Where any of this differs, the photo is checked again.
 *
 * @param label what the run calls the photo, for example its path
 * @param length of the file in bytes
 * @param modified when the file was last written, as its file system tells
 * @param judge {@link #judge}: the rules and the engine in one short word
 */
public record JournalKey(String label, long length, String modified, String judge) {
    /** Of 256 bits these suffice to tell some hundred specifications and engines apart. */
    private static final int DIGITS = 16;

    /**
     * Who judges, in a word that is the same in every process: id, revision and every rule of the specification, this library,
     * its settings and who looks at pictures.
     *
     * @param engine {@link io.github.photospec.PhotoChecker#version()}
     */
    public static String judge(PhotoSpec spec, String engine) {
        String both = spec.fingerprint() + "\n" + engine;
        return Digests.sha256(both.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    /** Leaves the label out: it is often a person's identity number. */
    @Override
    public String toString() {
        return "JournalKey";
    }
}
