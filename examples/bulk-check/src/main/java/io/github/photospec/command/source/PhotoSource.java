package io.github.photospec.command.source;

import io.github.photospec.PhotoInput;
import io.github.photospec.bulk.BulkPhoto;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

/**
 * The photos that arguments name: files, folders, zip archives, and {@code -} for the standard input. Finds them as they
 * are asked for; whatever is wrong takes its place among them as a photo that cannot be opened. For one thread; the
 * photos may be opened by others.
 */
public final class PhotoSource implements Photos {
    /** The argument that stands for the standard input. */
    public static final String STANDARD_INPUT = "-";

    private final Iterator<String> arguments;
    private final InputStream standardInput;
    private final int maxBytes;
    private final OpenArchives archives = new OpenArchives();
    private Iterator<FolderWalk.Found> folder = Collections.emptyIterator();
    private Iterator<BulkPhoto> photos = Collections.emptyIterator();

    /**
     * A source of photos.
     *
     * @param arguments paths and {@code -}
     * @param maxBytes the longest photo that will be read
     */
    public PhotoSource(List<String> arguments, InputStream standardInput, int maxBytes) {
        this.arguments = List.copyOf(arguments).iterator();
        this.standardInput = standardInput;
        this.maxBytes = maxBytes;
    }

    @Override
    public boolean hasNext() {
        while (!photos.hasNext()) {
            if (folder.hasNext()) {
                photos = open(folder.next());
            } else if (arguments.hasNext()) {
                photos = open(arguments.next());
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public BulkPhoto next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return photos.next();
    }

    /** Closes the archives whose photos were not all read. */
    @Override
    public void close() throws IOException {
        archives.close();
    }

    private Iterator<BulkPhoto> open(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            return one(new BulkPhoto(argument, PhotoInput.of("", () -> standardInput)));
        }
        try {
            return open(argument, PathText.parse(argument));
        } catch (IOException failure) {
            return one(BulkPhoto.missing(argument, failure));
        }
    }

    private Iterator<BulkPhoto> open(String label, Path path) throws IOException {
        if (Files.readAttributes(path, BasicFileAttributes.class).isDirectory()) {
            folder = new FolderWalk(path);
            return Collections.emptyIterator();
        }
        return isArchive(path) ? archives.open(path, label, maxBytes) : one(BulkPhoto.of(label, path));
    }

    private Iterator<BulkPhoto> open(FolderWalk.Found found) {
        String label = PathText.of(found.path());
        try {
            return found.failure() == null && isArchive(found.path())
                    ? archives.open(found.path(), label, maxBytes)
                    : one(found.photo());
        } catch (IOException failure) {
            return one(BulkPhoto.missing(label, failure));
        }
    }

    static boolean isArchive(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static boolean isArchive(Path path) {
        return isArchive(path.toString());
    }

    private static Iterator<BulkPhoto> one(BulkPhoto photo) {
        return List.of(photo).iterator();
    }
}
