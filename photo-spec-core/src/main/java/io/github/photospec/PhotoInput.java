package io.github.photospec;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A photo to be checked: bytes, a file, or anything that opens as a stream. Opened once a check and never read beyond
 * the inspector's limit.
 *
 * <p>An upload fits in one line: {@code PhotoInput.of(upload.getOriginalFilename(), upload::getInputStream)}.
 */
public final class PhotoInput {
    private final Optional<String> name;
    private final InputStreamSupplier source;
    private final Optional<Path> file;

    private PhotoInput(Optional<String> name, InputStreamSupplier source, Optional<Path> file) {
        this.name = name;
        this.source = source;
        this.file = file;
    }

    /** A photo without a name: rules about file names are left out of its report. The bytes are not copied. */
    public static PhotoInput of(byte[] bytes) {
        return new PhotoInput(Optional.empty(), () -> new ByteArrayInputStream(bytes), Optional.empty());
    }

    /** A photo in memory with its file name. The bytes are not copied. */
    public static PhotoInput of(String name, byte[] bytes) {
        return of(name, () -> new ByteArrayInputStream(bytes));
    }

    /** A file; nothing is opened before the check. */
    public static PhotoInput of(Path file) {
        return of(file.toString(), file);
    }

    /**
     * A file that goes by another name; nothing is opened before the check.
     *
     * @param name the file name; folders before it are dropped, whatever system it comes from
     */
    public static PhotoInput of(String name, Path file) {
        return new PhotoInput(lastName(name), () -> Files.newInputStream(file), Optional.of(file));
    }

    /**
     * Anything that can be opened as a stream.
     *
     * @param name the file name as the sender gave it; folders before it are dropped, whatever system it comes from
     * @param source opens the photo; the check closes it
     */
    public static PhotoInput of(String name, InputStreamSupplier source) {
        return new PhotoInput(lastName(name), source, Optional.empty());
    }

    private static Optional<String> lastName(String path) {
        String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return last.isEmpty() ? Optional.empty() : Optional.of(last);
    }

    /** The file's name without its folders; empty if it has none. */
    public Optional<String> name() {
        return name;
    }

    /**
     * Reads the photo, at most limit + 1 bytes of it: one more than the limit tells that there are more.
     *
     * @throws IOException if it cannot be opened or read
     */
    public byte[] read(int limit) throws IOException {
        try (InputStream stream = source.open()) {
            return stream.readNBytes(limit + 1);
        }
    }

    /** The length of the whole photo: of a file what the system says, else as many bytes as were read. */
    public long length(byte[] read) throws IOException {
        return file.isPresent() ? Math.max(read.length, Files.size(file.get())) : read.length;
    }

    /** Leaves the name out: it is often a person's identity number. */
    @Override
    public String toString() {
        return "PhotoInput";
    }

    /** Opens a stream, for example {@code upload::getInputStream}. */
    @FunctionalInterface
    public interface InputStreamSupplier {
        /** A new stream from the photo's first byte; the caller closes it. */
        InputStream open() throws IOException;
    }
}
