package io.github.photospec.command;

import io.github.photospec.PhotoChecker;
import io.github.photospec.bulk.BulkChecker;
import io.github.photospec.command.output.FailOn;
import io.github.photospec.command.output.ReportFormat;
import io.github.photospec.command.output.UndeterminedSheet;
import io.github.photospec.command.source.OutputPlace;
import io.github.photospec.command.source.PhotoSource;
import io.github.photospec.explain.ContactSheet;
import io.github.photospec.inspect.InspectionDepth;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.spec.PhotoSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
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

/** {@code photo-spec check}: photos in, verdicts out. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "path")
    private List<String> paths = List.of();

    @Mixin
    private SpecOptions specs = new SpecOptions();

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

    @Option(names = "--file-names")
    private boolean fileNames;

    @Mixin
    private VisionChoice looking = new VisionChoice();

    @Option(names = "--sheet-undetermined", paramLabel = "FILE.png|html")
    private @Nullable String sheet;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        requireSense();
        Optional<PhotoSpec> wanted = specs.find(session);
        return wanted.isPresent() ? check(withNames(wanted.get())) : ExitCode.USAGE;
    }

    private PhotoSpec withNames(PhotoSpec wanted) {
        if (!fileNames) {
            return wanted;
        }
        if (wanted.naming().isEmpty()) {
            throw new Usage(session, command).wrong("usage.no-naming", wanted.id());
        }
        return wanted.withFileNameRule(Today.ids());
    }

    private void requireSense() {
        Usage usage = new Usage(session, command);
        if (!specs.areGiven()) {
            throw usage.wrong("usage.no-spec");
        }
        if (jobs < 1 || jobs > CheckRun.MOST_JOBS) {
            throw usage.wrong("usage.jobs", CheckRun.MOST_JOBS, jobs);
        }
        if (Collections.frequency(paths, PhotoSource.STANDARD_INPUT) > 1) {
            throw usage.wrong("usage.stdin-twice");
        }
        if (sheet != null) {
            requireSense(usage, usage.path(sheet));
        }
    }

    private void requireSense(Usage usage, Path file) {
        if (!ContactSheet.canBe(file)) {
            throw usage.wrong("usage.sheet-name", file);
        }
        if (fileRulesOnly) {
            throw usage.wrong("usage.sheet-pixels");
        }
        if (OutputPlace.isAmongPhotos(paths, file)) {
            throw usage.wrong("usage.sheet-among", file);
        }
    }

    private int check(PhotoSpec wanted) throws IOException {
        PhotoInspector inspector = PhotoInspector.create()
                .withDepth(fileRulesOnly ? InspectionDepth.FILE : InspectionDepth.PIXELS)
                .withSha256(format == ReportFormat.JSONL);
        try (Vision vision = looking.open(session, !fileRulesOnly && wanted.usesVision());
                PhotoChecker checker = PhotoChecker.of(vision.in(inspector));
                UndeterminedSheet undetermined = sheet(wanted)) {
            BulkChecker bulk = BulkChecker.of(checker, wanted).withJobs(jobs);
            BulkChecker showing = sheet == null ? bulk : bulk.withThumbnails(UndeterminedSheet::shows);
            boolean bar = progress.isShown(session.streams().errIsTerminal());
            return new CheckRun(session, format, failOn, bar, undetermined)
                    .over(paths, inspector.limits().maxBytes(), showing);
        }
    }

    private UndeterminedSheet sheet(PhotoSpec wanted) throws IOException {
        return sheet == null
                ? UndeterminedSheet.none(session.texts())
                : UndeterminedSheet.in(Path.of(sheet), wanted, session.texts());
    }
}
