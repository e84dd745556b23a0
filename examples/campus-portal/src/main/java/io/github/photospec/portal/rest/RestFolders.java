package io.github.photospec.portal.rest;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.portal.setup.PortalProperties;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Folders that last as long as a request, for what is too long for the memory. */
@Component
class RestFolders {
    private static final String PREFIX = "api-";

    /** No request takes so long: what is older, a killed portal has left. */
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private final Path all;
    private final int longestPhoto;

    RestFolders(PortalProperties properties, PhotoChecker checker) throws IOException {
        this.all = Files.createDirectories(properties.data().resolve("tmp"));
        this.longestPhoto = checker.limits().maxBytes();
        sweep();
    }

    /** A new one, readable by its owner alone. */
    Folder open() throws IOException {
        return new Folder(Files.createTempDirectory(all, PREFIX), longestPhoto);
    }

    private void sweep() throws IOException {
        Instant old = Instant.now().minus(LEFT_BEHIND);
        for (Path folder : ours()) {
            if (Files.getLastModifiedTime(folder).toInstant().isBefore(old)) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    private List<Path> ours() throws IOException {
        try (Stream<Path> files = Files.list(all)) {
            return files.filter(file -> file.getFileName().toString().startsWith(PREFIX))
                    .toList();
        }
    }

    /** One folder; deleted with everything in it when it is closed. */
    record Folder(Path path, int longestPhoto) implements AutoCloseable {
        private static final int CHUNK = 1 << 16;

        /**
         * Takes in a photo before its turn comes, so that who sends slowly keeps nobody waiting.
         *
         * @throws MaxUploadSizeExceededException if it is longer than photos may be
         */
        PhotoInput receive(InputStream body) throws IOException {
            Path file = path.resolve("photo");
            try (OutputStream out = Files.newOutputStream(file)) {
                byte[] chunk = new byte[CHUNK];
                long length = 0;
                for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
                    length += read;
                    if (length > longestPhoto) {
                        throw new MaxUploadSizeExceededException(longestPhoto);
                    }
                    out.write(chunk, 0, read);
                }
            }
            return PhotoInput.of("", file);
        }

        @Override
        public void close() throws IOException {
            FileSystemUtils.deleteRecursively(path);
        }
    }
}
