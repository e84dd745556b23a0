package io.github.photospec.bulk;

import io.github.photospec.PhotoInput;
import io.github.photospec.bulk.ArchiveException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;

/**
 * The photos of a zip archive, in its own order; names of Chinese Windows are read. Nothing is ever unpacked to a disk, and no more of an
 * entry is unpacked than is read. An entry that leads outside, or is an archive itself, takes its place as a photo that cannot be
 * opened; what unpacks to a hundred times the archive's size ends it so. For one thread; the photos may be opened by others.
 */
public final class PhotoArchive extends LookAhead implements Closeable {
    private final SharedZip archive;
    private final Enumeration<? extends ZipEntry> entries;
    private final String label;
    private final ZipBudget budget;

    private PhotoArchive(SharedZip archive, String label, ZipBudget budget) {
        this.archive = archive;
        this.entries = archive.entries();
        this.label = label;
        this.budget = budget;
    }

    /**
     * Opens an archive.
     *
     * @param label what stands before {@code !/} and an entry's name in the photos' labels, usually the archive's path
     * @param maxBytes the longest photo that will be read
     * @throws ArchiveException if it is none, is encrypted, or lists more than anybody has photos
     * @throws IOException if it cannot be read
     */
    public static PhotoArchive open(Path file, String label, int maxBytes) throws IOException {
        return new PhotoArchive(SharedZip.open(file), label, new ZipBudget(Files.size(file), maxBytes));
    }

    /** Whether every photo was taken and read, so that the archive has closed itself. */
    public boolean isClosed() {
        return archive.isClosed();
    }

    /** Closes the archive, whether or not its photos were read. */
    @Override
    public void close() throws IOException {
        archive.close();
    }

    @Override
    Optional<BulkPhoto> step() {
        try {
            if (entries.hasMoreElements()) {
                return photo(entries.nextElement());
            }
            finish();
            return Optional.empty();
        } catch (IOException failure) {
            return Optional.of(BulkPhoto.missing(label, failure));
        }
    }

    private Optional<BulkPhoto> photo(ZipEntry entry) throws IOException {
        EntryName name = EntryName.of(entry.getName());
        if (!budget.allows(entry)) {
            finish();
            return missing(label, Reason.ARCHIVE_BOMB, String.valueOf(ZipBudget.MOST_TIMES));
        }
        if (entry.isDirectory() || name.isLeftOut()) {
            return Optional.empty();
        }
        String whole = label + "!/" + entry.getName();
        if (name.leadsOutside()) {
            return missing(whole, Reason.ENTRY_OUTSIDE);
        }
        if (name.isArchive()) {
            return missing(whole, Reason.ENTRY_ARCHIVE);
        }
        archive.retain();
        // The archive vouches for its entries: other bytes have another checksum.
        FileStamp stamp = new FileStamp(entry.getSize(), Long.toHexString(entry.getCrc()));
        return Optional.of(
                new BulkPhoto(whole, PhotoInput.of(name.last(), () -> archive.open(entry))).withStamp(() -> stamp));
    }

    private static Optional<BulkPhoto> missing(String label, Reason reason, String... details) {
        return Optional.of(BulkPhoto.missing(label, new ArchiveException(reason, details)));
    }

    private void finish() throws IOException {
        end();
        archive.release();
    }
}
