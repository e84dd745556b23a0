package io.github.photospec.command;

import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.command.output.FixWriter;
import io.github.photospec.command.source.OutputFolder;
import io.github.photospec.command.source.OutputName;
import io.github.photospec.command.source.PhotoSource;
import io.github.photospec.inspect.InspectionLimits;
import io.github.photospec.make.FixedPhoto;
import io.github.photospec.make.PhotoFixer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code photo-spec fix}: files in, the same pictures in better files out. */
@Command(name = "fix", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class FixCommand implements Callable<Integer> {
    private static final int MOST_DENSITY = 65_534;

    private final Session session;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "path")
    private List<String> paths = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            descriptionKey = "make.out")
    private @Nullable String out;

    @Option(names = "--density", paramLabel = "DPI")
    private @Nullable Integer density;

    @Option(names = "--overwrite")
    private boolean overwrite;

    FixCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        OutputFolder folder = folder();
        PhotoFixer fixer = PhotoFixer.create();
        return fix(density == null ? fixer : fixer.withDensity(density), folder);
    }

    private OutputFolder folder() {
        Usage usage = new Usage(session, command);
        if (out == null) {
            throw usage.wrong("usage.no-out-folder");
        }
        if (density != null && (density < 1 || density > MOST_DENSITY)) {
            throw usage.wrong("usage.density", MOST_DENSITY, density);
        }
        if (Collections.frequency(paths, PhotoSource.STANDARD_INPUT) > 1) {
            throw usage.wrong("usage.stdin-twice");
        }
        OutputFolder folder = new OutputFolder(usage.path(out), paths, overwrite);
        if (folder.liesAmongPhotos()) {
            throw usage.wrong("usage.out-among", out);
        }
        return folder;
    }

    private int fix(PhotoFixer fixer, OutputFolder folder) throws IOException {
        FixWriter writer = new FixWriter(session.streams().out(), session.texts());
        try (PhotoSource photos = new PhotoSource(paths, session.streams().in(), InspectionLimits.DEFAULT.maxBytes())) {
            while (photos.hasNext()) {
                fix(photos.next(), fixer, folder, writer);
                session.streams().out().flush();
            }
        }
        if (writer.isEmpty()) {
            session.complain(session.texts().get("failure.nothing"));
            return ExitCode.INPUT_OUTPUT;
        }
        session.say("");
        session.say(writer.summary());
        if (writer.failures() > 0) {
            return ExitCode.INPUT_OUTPUT;
        }
        return writer.unfixed() > 0 ? ExitCode.FOUND : ExitCode.DONE;
    }

    private void fix(BulkPhoto photo, PhotoFixer fixer, OutputFolder folder, FixWriter writer) throws IOException {
        try {
            FixedPhoto fixed = fixer.fix(photo.input());
            if (fixed.format().isEmpty()) {
                writer.noPicture(photo.label());
                return;
            }
            String name = OutputName.named(photo.label(), paths, fixed.format().get());
            Path file = folder.write(name, photo.label(), fixed.bytes());
            writer.write(photo.label(), fixed, file);
        } catch (IOException failure) {
            writer.failed(photo.label(), failure);
        }
    }
}
