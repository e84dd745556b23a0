package io.github.photospec.command.output;

import io.github.photospec.bulk.ArchiveException;
import io.github.photospec.bulk.ManifestException;
import io.github.photospec.bulk.TimeLimitException;
import io.github.photospec.command.source.SourceException;
import io.github.photospec.report.SafeText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Says why something could not be opened or read. */
public final class Failures {
    private final Texts texts;

    /** In the language of these texts. */
    public Failures(Texts texts) {
        this.texts = texts;
    }

    /** The reason as a sentence, fit to print; without the file's name. */
    public String text(IOException failure) {
        if (failure instanceof SourceException source) {
            return texts.get("failure." + source.reason().id(), source.details().toArray());
        }
        if (failure instanceof ArchiveException archive) {
            return texts.get(
                    "failure." + archive.reason().id(), archive.details().toArray());
        }
        if (failure instanceof ManifestException manifest) {
            return texts.get("failure." + manifest.reason().id(), manifest.row(), details(manifest));
        }
        if (failure instanceof TimeLimitException slow) {
            return texts.get("failure.too-slow", slow.limit().toSeconds());
        }
        if (failure instanceof NoSuchFileException) {
            return texts.get("failure.missing");
        }
        if (failure instanceof AccessDeniedException) {
            return texts.get("failure.denied");
        }
        return texts.get("failure.other", technical(failure));
    }

    private static String details(ManifestException manifest) {
        return SafeText.terminal(String.join(" ", manifest.details()));
    }

    /** The reason in the system's own words, fit to print. */
    public static String technical(IOException failure) {
        String name = failure.getClass().getSimpleName();
        return SafeText.terminal(
                failure instanceof FileSystemException system
                        ? Objects.requireNonNullElse(system.getReason(), name)
                        : Objects.requireNonNullElse(failure.getMessage(), name));
    }
}
