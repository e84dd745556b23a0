package io.github.photospec.command.source;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.bulk.PhotoFiles;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder and of the folders in it, by name. Holds the names of one folder a level; links to folders are
 * not followed, so every walk ends.
 */
final class FolderWalk implements Iterator<FolderWalk.Found> {
    private final Deque<Iterator<Path>> levels = new ArrayDeque<>();
    private @Nullable Found next;

    FolderWalk(Path folder) throws IOException {
        levels.push(children(folder));
    }

    @Override
    public boolean hasNext() {
        while (next == null && !levels.isEmpty()) {
            Iterator<Path> level = levels.getFirst();
            if (level.hasNext()) {
                next = visit(level.next());
            } else {
                levels.pop();
            }
        }
        return next != null;
    }

    @Override
    public Found next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Found found = next;
        next = null;
        return found;
    }

    private @Nullable Found visit(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class, NOFOLLOW_LINKS);
            if (Files.isHidden(path)) {
                return null;
            }
            if (attributes.isDirectory()) {
                levels.push(PhotoFiles.isFolderLeftOut(name(path)) ? Collections.emptyIterator() : children(path));
                return null;
            }
            boolean file = attributes.isRegularFile() || (attributes.isSymbolicLink() && Files.isRegularFile(path));
            return file && !PhotoFiles.isLeftOut(name(path)) ? new Found(path, null) : null;
        } catch (IOException failure) {
            return new Found(path, failure);
        }
    }

    private static Iterator<Path> children(Path folder) throws IOException {
        List<Path> names = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(names::add);
        } catch (DirectoryIteratorException failure) {
            throw failure.getCause();
        }
        Collections.sort(names);
        return names.iterator();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /**
     * A file, or something in the folder that could not be looked at.
     *
     * @param failure why it could not
     */
    record Found(Path path, @Nullable IOException failure) {
        /** As a photo; not for archives. */
        BulkPhoto photo() {
            String label = PathText.of(path);
            return failure == null ? BulkPhoto.of(label, path) : BulkPhoto.missing(label, failure);
        }
    }
}
