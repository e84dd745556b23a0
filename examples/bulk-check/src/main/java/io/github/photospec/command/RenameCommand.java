package io.github.photospec.command;

import io.github.photospec.command.output.Failures;
import io.github.photospec.command.output.RenameWriter;
import io.github.photospec.command.roster.RenamePlan;
import io.github.photospec.command.roster.Renamer;
import io.github.photospec.command.source.FolderFiles;
import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.identity.StudentFinder;
import io.github.photospec.spec.PhotoSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code photo-spec rename}: files get the names that a specification asks for, by a list of students. */
@Command(name = "rename", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RenameCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "rename.folder")
    private @Nullable String folder;

    @Mixin
    private RosterOptions rosters = new RosterOptions();

    @Mixin
    private TemplateOption templates = new TemplateOption();

    @Mixin
    private SpecOptions specs = new SpecOptions();

    @Option(names = "--apply")
    private boolean apply;

    @Option(names = "--undo", paramLabel = "FILE")
    private @Nullable String undo;

    RenameCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Usage usage = new Usage(session, command);
        if (undo != null) {
            return undo(usage.path(undo), usage);
        }
        if (folder == null || !rosters.isGiven()) {
            throw usage.wrong("usage.rename");
        }
        Optional<PhotoNaming> naming = templates.naming(usage);
        if (naming.isEmpty()) {
            Optional<PhotoSpec> spec = specs.areGiven() ? specs.find(session) : Optional.empty();
            if (specs.areGiven() && spec.isEmpty()) {
                return ExitCode.USAGE;
            }
            naming = spec.flatMap(PhotoSpec::naming);
        }
        PhotoNaming names = naming.orElseThrow(() -> usage.wrong("usage.no-template"));
        Optional<StudentFinder> finder = rosters.find(session, usage, names.fields());
        return finder.isPresent() ? rename(usage.path(folder), finder.get(), names) : ExitCode.USAGE;
    }

    private int rename(Path directory, StudentFinder finder, PhotoNaming names) throws IOException {
        List<Path> files;
        try {
            files = FolderFiles.in(directory);
        } catch (IOException unreadable) {
            return failed(unreadable);
        }
        if (files.isEmpty()) {
            session.complain(session.texts().get("failure.nothing"));
            return ExitCode.INPUT_OUTPUT;
        }
        RenamePlan plan = RenamePlan.of(directory, files, finder, names);
        new RenameWriter(session.streams().out(), session.texts()).write(directory, plan, !apply);
        if (apply && !plan.renamings().isEmpty()) {
            try {
                Path journal = Renamer.create().apply(directory, plan.renamings());
                session.say(
                        session.texts().get("rename.applied", plan.renamings().size(), journal));
            } catch (IOException failure) {
                session.complain(session.texts().get("rename.taken-back"));
                return failed(failure);
            }
        }
        return plan.left().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    private int undo(Path journal, Usage usage) throws IOException {
        if (folder != null || rosters.isGiven() || apply) {
            throw usage.wrong("usage.undo");
        }
        try {
            session.say(session.texts().get("rename.undone", Renamer.create().undo(journal)));
            return ExitCode.DONE;
        } catch (IOException failure) {
            return failed(failure);
        }
    }

    private int failed(IOException failure) {
        session.complain(new Failures(session.texts()).text(failure));
        return ExitCode.INPUT_OUTPUT;
    }
}
