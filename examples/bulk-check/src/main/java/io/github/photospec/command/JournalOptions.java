package io.github.photospec.command;

import io.github.photospec.bulk.journal.JournalFileException;
import io.github.photospec.bulk.journal.RunJournal;
import io.github.photospec.command.source.OutputPlace;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that keep what a run finds, so that another goes on where it was killed. */
final class JournalOptions {
    @Option(names = "--journal", paramLabel = "FILE", descriptionKey = "journal.file")
    private @Nullable String file;

    @Option(names = "--resume", descriptionKey = "journal.resume")
    private boolean resume;

    void requireSense(Usage usage, List<String> paths) {
        if (resume && file == null) {
            throw usage.wrong("usage.resume");
        }
        if (file != null && OutputPlace.isAmongPhotos(paths, usage.path(file))) {
            throw usage.wrong("usage.sheet-among", file);
        }
    }

    /** Where results are kept, if that was asked for. */
    KeptResults open(Usage usage) throws IOException {
        if (file == null) {
            return new KeptResults(Optional.empty());
        }
        Path path = usage.path(file);
        try {
            return new KeptResults(Optional.of(resume ? RunJournal.resume(path) : RunJournal.begin(path)));
        } catch (FileAlreadyExistsException there) {
            throw usage.wrong("usage.journal-exists", file);
        } catch (JournalFileException unfit) {
            throw usage.wrong("usage." + unfit.reason().id(), file);
        }
    }
}
