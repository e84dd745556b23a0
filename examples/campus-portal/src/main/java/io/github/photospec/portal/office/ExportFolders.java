package io.github.photospec.portal.office;

import io.github.photospec.portal.setup.PortalProperties;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The exports on the disk, each a folder. They are full of identity numbers, so they do not stay. */
@Component
class ExportFolders {
    private static final Logger LOG = LoggerFactory.getLogger(ExportFolders.class);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final String HIDDEN = ".";
    private static final int PHOTOS_BY_CLASS = 2;

    private final Path root;
    private final Clock clock;

    ExportFolders(PortalProperties properties, Clock clock) {
        this.root = properties.data().resolve("exports");
        this.clock = clock;
    }

    void prepare() throws IOException {
        Files.createDirectories(root);
    }

    Path place(String name) {
        return root.resolve(name);
    }

    /** The exports that are there, the newest first. */
    List<ExportFolder> all() throws IOException {
        List<ExportFolder> all = new ArrayList<>();
        for (Path entry : entries()) {
            String name = String.valueOf(entry.getFileName());
            if (!name.startsWith(HIDDEN) && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                all.add(new ExportFolder(name, Files.getLastModifiedTime(entry).toInstant(), files(entry)));
            }
        }
        all.sort(Comparator.comparing(ExportFolder::at)
                .thenComparing(ExportFolder::name)
                .reversed());
        return all;
    }

    /** A file of an export, if both are in the lists: no part of an address becomes a path. */
    Optional<ExportFile> file(String export, String name) throws IOException {
        return all().stream()
                .filter(folder -> folder.name().equals(export))
                .flatMap(folder -> folder.files().stream())
                .filter(file -> file.name().equals(name))
                .findFirst();
    }

    /** Deletes what is a week old, drafts of killed processes too. */
    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void clean() {
        Instant old = clock.instant().minus(KEPT);
        try {
            for (Path entry : entries()) {
                if (Files.getLastModifiedTime(entry, LinkOption.NOFOLLOW_LINKS)
                        .toInstant()
                        .isBefore(old)) {
                    delete(entry);
                }
            }
        } catch (IOException failure) {
            // In an hour it is tried again.
            LOG.warn("Old exports could not be deleted: {}", failure.getClass().getName());
        }
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.toList();
        } catch (NoSuchFileException nothingYet) {
            return List.of();
        }
    }

    private static List<ExportFile> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, PHOTOS_BY_CLASS)) {
            List<Path> all = files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
            List<ExportFile> found = new ArrayList<>();
            for (Path file : all) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                found.add(new ExportFile(name, file, Files.size(file)));
            }
            return found;
        }
    }

    private static void delete(Path entry) throws IOException {
        Files.walkFileTree(entry, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
