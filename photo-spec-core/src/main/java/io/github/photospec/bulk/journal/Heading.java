package io.github.photospec.bulk.journal;

import io.github.photospec.internal.text.Digests;
import java.nio.charset.StandardCharsets;

/**
 * What a line of a journal belongs to.
 *
 * @param label as in {@link JournalKey}
 * @param length likewise
 * @param modified likewise
 * @param by specification and engine in one short word
 */
record Heading(String label, long length, String modified, String by) {
    /** Of 256 bits these suffice to tell some hundred specifications and engines apart. */
    private static final int DIGITS = 16;

    static Heading of(JournalKey key) {
        String both = key.spec() + "\n" + key.engine();
        String digest = Digests.sha256(both.getBytes(StandardCharsets.UTF_8));
        return new Heading(key.label(), key.length(), key.modified(), digest.substring(0, DIGITS));
    }
}
