package io.github.photospec.command.source;

import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.bulk.PhotoArchive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The archives that still have photos to be read; for one thread, though others read the photos. */
final class OpenArchives implements AutoCloseable {
    private final List<PhotoArchive> archives = new ArrayList<>();

    Iterator<BulkPhoto> open(Path file, String label, int maxBytes) throws IOException {
        archives.removeIf(PhotoArchive::isClosed);
        PhotoArchive archive = PhotoArchive.open(PathText.requireWritable(file), label, maxBytes);
        archives.add(archive);
        return archive;
    }

    @Override
    public void close() throws IOException {
        for (PhotoArchive archive : archives) {
            archive.close();
        }
        archives.clear();
    }
}
