package io.github.photospec.internal.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on the disk or in memory, which can be opened more than once. */
public final class TableInput {
    private final Opening opening;
    private final Placing placing;

    private TableInput(Opening opening, Placing placing) {
        this.opening = opening;
        this.placing = placing;
    }

    /** A file on the disk. */
    public static TableInput of(Path file) {
        return new TableInput(() -> Files.newInputStream(file), () -> new Place(file, false));
    }

    /** A file in memory; the bytes are not copied. */
    public static TableInput of(byte[] content) {
        return new TableInput(() -> new ByteArrayInputStream(content), () -> temporary(content));
    }

    InputStream open() throws IOException {
        return opening.open();
    }

    byte[] beginning(int most) throws IOException {
        try (InputStream stream = open()) {
            return stream.readNBytes(most);
        }
    }

    /** Where the file is on the disk, as archives need it; the place must be closed. */
    Place place() throws IOException {
        return placing.place();
    }

    /** Such files are made readable by their owner alone. */
    private static Place temporary(byte[] content) throws IOException {
        Path file = Files.createTempFile("photo-spec-", ".xlsx");
        Place place = new Place(file, true);
        try {
            Files.write(file, content);
            return place;
        } catch (IOException full) {
            place.close();
            throw full;
        }
    }

    /**
     * A file on the disk.
     *
     * @param isTemporary whether it goes when it is closed
     */
    record Place(Path file, boolean isTemporary) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            if (isTemporary) {
                Files.deleteIfExists(file);
            }
        }
    }

    private interface Opening {
        InputStream open() throws IOException;
    }

    private interface Placing {
        Place place() throws IOException;
    }
}
