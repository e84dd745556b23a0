package io.github.photospec.command;

import io.github.photospec.PhotoChecker;
import io.github.photospec.bulk.BulkChecker;
import io.github.photospec.command.output.FailOn;
import io.github.photospec.command.output.ReportFormat;
import io.github.photospec.command.source.PhotoSource;
import io.github.photospec.inspect.InspectionDepth;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.spec.PhotoSpec;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code photo-spec check}: photos in, verdicts out. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "path")
    private List<String> paths = List.of();

    @Option(names = "--spec", paramLabel = "ID|FILE")
    private @Nullable String spec;

    @Option(names = "--specs", paramLabel = "DIR")
    private List<String> directories = List.of();

    @Option(names = "--format", paramLabel = "table|jsonl|csv", defaultValue = "table")
    private ReportFormat format = ReportFormat.TABLE;

    @Option(names = "--jobs", paramLabel = "N")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "undetermined")
    private FailOn failOn = FailOn.UNDETERMINED;

    @Option(names = "--progress", paramLabel = "auto|always|never", defaultValue = "auto")
    private ProgressChoice progress = ProgressChoice.AUTO;

    @Option(names = "--file-rules-only")
    private boolean fileRulesOnly;

    @Mixin
    private AcceptedRules accepted = new AcceptedRules();

    @Mixin
    private VisionChoice looking = new VisionChoice();

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        requireSense();
        Optional<PhotoSpec> wanted = spec();
        return wanted.isPresent() ? check(wanted.get()) : ExitCode.USAGE;
    }

    private void requireSense() {
        if (spec == null) {
            throw wrong("usage.no-spec");
        }
        if (jobs < 1 || jobs > CheckRun.MOST_JOBS) {
            throw wrong("usage.jobs", CheckRun.MOST_JOBS, jobs);
        }
        if (Collections.frequency(paths, PhotoSource.STANDARD_INPUT) > 1) {
            throw wrong("usage.stdin-twice");
        }
    }

    private Optional<PhotoSpec> spec() {
        try {
            PhotoSpec found = new SpecChoice(session.texts(), directories).find(String.valueOf(spec));
            return Optional.of(accepted.in(found, session.texts()));
        } catch (WrongSpecException wrong) {
            wrong.lines().forEach(session::complain);
            return Optional.empty();
        }
    }

    private int check(PhotoSpec wanted) throws IOException {
        PhotoInspector inspector = PhotoInspector.create()
                .withDepth(fileRulesOnly ? InspectionDepth.FILE : InspectionDepth.PIXELS)
                .withSha256(format == ReportFormat.JSONL);
        try (Vision vision = looking.open(session, !fileRulesOnly && wanted.usesVision());
                PhotoChecker checker = PhotoChecker.of(vision.in(inspector))) {
            BulkChecker bulk = BulkChecker.of(checker, wanted).withJobs(jobs);
            boolean bar = progress.isShown(session.streams().errIsTerminal());
            return new CheckRun(session, format, failOn, bar)
                    .over(paths, inspector.limits().maxBytes(), bulk);
        }
    }

    private ParameterException wrong(String key, Object... arguments) {
        if (command == null) {
            throw new IllegalStateException("Not called by picocli");
        }
        return new ParameterException(command.commandLine(), session.texts().get(key, arguments));
    }
}
