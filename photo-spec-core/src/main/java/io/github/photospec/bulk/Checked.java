package io.github.photospec.bulk;

import io.github.photospec.bulk.journal.JournalKey;
import java.util.Optional;

/**
 * What a thread has to say about a photo.
 *
 * @param result what became of it
 * @param key under which a journal should keep it; empty if it has it already, or cannot
 */
record Checked(BulkResult result, Optional<JournalKey> key) {}
