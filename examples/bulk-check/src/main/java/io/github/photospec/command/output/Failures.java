package io.github.photospec.command.output;

import io.github.photospec.bulk.report.FailureWords;
import io.github.photospec.command.source.SourceException;
import io.github.photospec.report.SafeText;
import java.io.IOException;
import java.nio.file.FileSystemException;
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
        return SafeText.terminal(
                FailureWords.standard().text(failure, texts.language().locale()));
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
