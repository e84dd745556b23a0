package io.github.photospec.bulk.report;

import io.github.photospec.bulk.ArchiveException;
import io.github.photospec.bulk.ManifestException;
import io.github.photospec.bulk.TimeLimitException;
import io.github.photospec.internal.text.Phrases;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The words for what this library knows of failures. */
final class OwnFailureWords implements FailureWords {
    @Override
    public String text(IOException failure, Locale locale) {
        Words words = Words.in(locale);
        if (failure instanceof ArchiveException archive) {
            return Phrases.fill(words.get("failure." + archive.reason().id()), archive.details());
        }
        if (failure instanceof ManifestException manifest) {
            List<String> details = new ArrayList<>(List.of(Integer.toString(manifest.row())));
            details.addAll(manifest.details());
            return Phrases.fill(words.get("failure." + manifest.reason().id()), details);
        }
        if (failure instanceof TimeLimitException slow) {
            return Phrases.fill(
                    words.get("failure.too-slow"),
                    List.of(Long.toString(slow.limit().toSeconds())));
        }
        if (failure instanceof NoSuchFileException) {
            return words.get("failure.missing");
        }
        if (failure instanceof AccessDeniedException) {
            return words.get("failure.denied");
        }
        return Phrases.fill(words.get("failure.other"), List.of(technical(failure)));
    }

    /** In the system's own words. A file system's message begins with the file's name. */
    private static String technical(IOException failure) {
        String name = failure.getClass().getSimpleName();
        return failure instanceof FileSystemException system
                ? Objects.requireNonNullElse(system.getReason(), name)
                : Objects.requireNonNullElse(failure.getMessage(), name);
    }
}
