package io.github.photospec.bulk.report;

import io.github.photospec.explain.Thumbnail;
import io.github.photospec.internal.output.Durability;
import io.github.photospec.internal.output.WholeFile;
import io.github.photospec.internal.output.WholeFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The photos made small, called by their places in the run, which say nothing about anybody. */
final class Thumbnails {
    private final WholeFolder report;
    private final Path folder;
    private final List<Path> shelves = new ArrayList<>();

    Thumbnails(WholeFolder report) throws IOException {
        this.report = report;
        this.folder = report.createFolder(ReportFiles.THUMBNAILS);
    }

    /** Indexes come in order. */
    void write(long index, Thumbnail thumbnail) throws IOException {
        String name = ReportFiles.thumbnailFolder(index);
        Path shelf = folder.resolve(name);
        if (shelves.isEmpty() || !shelves.get(shelves.size() - 1).equals(shelf)) {
            shelves.add(report.createFolder(ReportFiles.THUMBNAILS + "/" + name));
        }
        WholeFile.write(shelf.resolve(index + ReportFiles.PICTURE), thumbnail.jpeg());
    }

    /** All at once at the end: by then the system has written most of them, and waits for little. */
    void sync() throws IOException {
        for (Path shelf : shelves) {
            try (DirectoryStream<Path> pictures = Files.newDirectoryStream(shelf)) {
                for (Path picture : pictures) {
                    try (FileChannel channel = FileChannel.open(picture, StandardOpenOption.WRITE)) {
                        channel.force(true);
                    }
                }
            }
            Durability.sync(shelf);
        }
        Durability.sync(folder);
    }
}
