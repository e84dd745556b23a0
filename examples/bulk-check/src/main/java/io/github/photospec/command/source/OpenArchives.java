package io.github.photospec.command.source;

import io.github.photospec.bulk.BulkPhoto;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The archives that still have photos to be read; for one thread, though others read the photos. */
final class OpenArchives implements AutoCloseable {
    private final List<SharedZip> archives = new ArrayList<>();

    Iterator<BulkPhoto> open(Path file, String label, int maxBytes) throws IOException {
        archives.removeIf(SharedZip::isClosed);
        SharedZip archive = SharedZip.open(PathText.requireWritable(file));
        archives.add(archive);
        return new ZipPhotos(archive, label, new ZipBudget(Files.size(file), maxBytes));
    }

    @Override
    public void close() throws IOException {
        for (SharedZip archive : archives) {
            archive.close();
        }
        archives.clear();
    }
}
