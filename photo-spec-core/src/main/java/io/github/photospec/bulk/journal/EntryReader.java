package io.github.photospec.bulk.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.photospec.spec.PhotoSpec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/** Finds results in the file by its index. Safe to use by several threads. */
final class EntryReader {
    /** A usual line and a half. */
    private static final int PIECE = 2048;

    private final FileChannel file;
    private final JournalIndex index;
    private final Forms forms;

    EntryReader(FileChannel file, JournalIndex index, Forms forms) {
        this.file = file;
        this.index = index;
        this.forms = forms;
    }

    Optional<JournalEntry> find(JournalKey key, PhotoSpec spec) {
        long offset = index.find(key);
        return offset < 0 ? Optional.empty() : ResultLine.read(line(offset), key, spec, forms);
    }

    private String line(long offset) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(PIECE);
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        try {
            while (file.read(piece.clear(), offset + line.size()) > 0) {
                int end = end(piece.flip());
                line.write(piece.array(), 0, end);
                if (end < piece.limit()) {
                    break;
                }
            }
        } catch (IOException unreadable) {
            throw new JournalException(unreadable);
        }
        return line.toString(UTF_8);
    }

    private static int end(ByteBuffer piece) {
        int end = 0;
        while (end < piece.limit() && piece.get(end) != '\n') {
            end++;
        }
        return end;
    }
}
