package io.github.photospec.bulk;

import io.github.photospec.bulk.ArchiveException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip archive that closes when the last of its users is done: the one who lists it, and every entry that was handed
 * out and not yet read. Safe to use by several threads.
 */
final class SharedZip implements Closeable {
    /** Chinese Windows writes names in its own character set; what is in neither is read somehow rather than not at all. */
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.ISO_8859_1);

    private final ZipFile zip;
    private final AtomicInteger users = new AtomicInteger(1);

    private SharedZip(ZipFile zip) {
        this.zip = zip;
    }

    /** Opens an archive, with its lister as the first user. */
    static SharedZip open(Path file) throws IOException {
        ZipDirectory.check(file);
        ZipException failure = new ZipException();
        for (Charset charset : CHARSETS) {
            try {
                return new SharedZip(new ZipFile(file.toFile(), charset));
            } catch (ZipException wrong) {
                failure = wrong;
            }
        }
        throw explained(failure);
    }

    /** Every entry as the archive lists it. */
    Enumeration<? extends ZipEntry> entries() {
        return zip.entries();
    }

    /** Counts another user. */
    void retain() {
        users.incrementAndGet();
    }

    /** A user is done. */
    void release() throws IOException {
        if (users.decrementAndGet() == 0) {
            zip.close();
        }
    }

    /** Whether every user is done. */
    boolean isClosed() {
        return users.get() <= 0;
    }

    /** Opens an entry for a user that was counted; closing the stream, or a failure, ends that user. */
    InputStream open(ZipEntry entry) throws IOException {
        InputStream stream = null;
        try {
            stream = zip.getInputStream(entry);
        } finally {
            if (stream == null) {
                release();
            }
        }
        if (stream == null) {
            throw new ArchiveException(Reason.ENTRY_DAMAGED);
        }
        return new EntryStream(stream, entry, this);
    }

    /** Closes the archive whoever uses it. */
    @Override
    public void close() throws IOException {
        users.set(0);
        zip.close();
    }

    private static ArchiveException explained(ZipException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("encrypted")
                ? new ArchiveException(Reason.ARCHIVE_ENCRYPTED)
                : new ArchiveException(Reason.ARCHIVE_BROKEN, message);
    }
}
