package io.github.photospec.command.source;

import io.github.photospec.PhotoInput;
import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.command.source.SourceException.Reason;
import java.io.IOException;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** The photos of one archive, in its own order. Nothing is ever unpacked to a disk. */
final class ZipPhotos implements Iterator<BulkPhoto> {
    private final SharedZip archive;
    private final Enumeration<? extends ZipEntry> entries;
    private final String label;
    private final ZipBudget budget;
    private boolean ended;
    private @Nullable BulkPhoto next;

    ZipPhotos(SharedZip archive, String label, ZipBudget budget) {
        this.archive = archive;
        this.entries = archive.entries();
        this.label = label;
        this.budget = budget;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            advance();
        }
        return next != null;
    }

    @Override
    public BulkPhoto next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        BulkPhoto photo = next;
        next = null;
        return photo;
    }

    private void advance() {
        try {
            if (entries.hasMoreElements()) {
                next = photo(entries.nextElement());
            } else {
                end();
            }
        } catch (IOException failure) {
            next = BulkPhoto.missing(label, failure);
        }
    }

    private @Nullable BulkPhoto photo(ZipEntry entry) throws IOException {
        EntryName name = EntryName.of(entry.getName());
        if (!budget.allows(entry)) {
            end();
            return BulkPhoto.missing(
                    label, new SourceException(Reason.ARCHIVE_BOMB, String.valueOf(ZipBudget.MOST_TIMES)));
        }
        if (entry.isDirectory() || name.isLeftOut()) {
            return null;
        }
        String whole = label + "!/" + entry.getName();
        if (name.leadsOutside()) {
            return BulkPhoto.missing(whole, new SourceException(Reason.ENTRY_OUTSIDE));
        }
        if (PhotoSource.isArchive(name.last())) {
            return BulkPhoto.missing(whole, new SourceException(Reason.ENTRY_ARCHIVE));
        }
        archive.retain();
        return new BulkPhoto(whole, PhotoInput.of(name.last(), () -> archive.open(entry)));
    }

    private void end() throws IOException {
        ended = true;
        archive.release();
    }
}
