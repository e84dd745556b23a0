package io.github.photospec.command.source;

import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.bulk.ManifestException;
import io.github.photospec.bulk.PhotoManifest;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The photos of a run, found as they are asked for. For one thread; the photos may be opened by others. */
public interface Photos extends Iterator<BulkPhoto>, Closeable {
    /** Where the photos of a run come from; can be opened more than once but for the standard input. */
    @FunctionalInterface
    interface Place {
        /**
         * The photos from the first on.
         *
         * @param standardInput for the argument {@code -}
         * @param maxBytes the longest photo that will be read
         * @throws ManifestException if a manifest is not in order
         */
        Photos open(InputStream standardInput, int maxBytes) throws ManifestException;
    }

    /** What arguments name: files, folders, archives, the standard input. */
    static Place named(List<String> arguments) {
        return (in, maxBytes) -> new PhotoSource(arguments, in, maxBytes);
    }

    /**
     * What a manifest lists.
     *
     * @param specs whether a row may ask for this specification, or for none
     */
    static Place listed(Path manifest, Predicate<Optional<String>> specs) {
        return (in, maxBytes) -> of(PhotoManifest.open(manifest, specs));
    }

    private static Photos of(PhotoManifest manifest) {
        return new Photos() {
            @Override
            public boolean hasNext() {
                return manifest.hasNext();
            }

            @Override
            public BulkPhoto next() {
                return manifest.next();
            }

            @Override
            public void close() throws IOException {
                manifest.close();
            }
        };
    }
}
