package io.github.photospec.command;

import io.github.photospec.PhotoChecker;
import io.github.photospec.bulk.BulkChecker;
import io.github.photospec.bulk.ManifestException;
import io.github.photospec.command.output.FailOn;
import io.github.photospec.command.output.Failures;
import io.github.photospec.command.output.ReportFormat;
import io.github.photospec.command.output.ResultSink;
import io.github.photospec.command.output.UndeterminedSheet;
import io.github.photospec.command.source.OutputPlace;
import io.github.photospec.command.source.PhotoSource;
import io.github.photospec.command.source.Photos;
import io.github.photospec.explain.ContactSheet;
import io.github.photospec.inspect.InspectionDepth;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.report.SafeText;
import io.github.photospec.spec.PhotoSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
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

    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "path")
    private List<String> paths = List.of();

    @Option(names = "--manifest", paramLabel = "FILE")
    private @Nullable String manifest;

    @Mixin
    private SpecOptions specs = new SpecOptions();

    @Option(names = "--format", paramLabel = "table|jsonl|csv", defaultValue = "table")
    private ReportFormat format = ReportFormat.TABLE;

    @Option(names = "--jobs", paramLabel = "N")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--photo-timeout", paramLabel = "SECONDS", defaultValue = "60")
    private int photoTimeout;

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

    @Mixin
    private JournalOptions journals = new JournalOptions();

    @Mixin
    private OfficeOptions offices = new OfficeOptions();

    @Option(names = "--sheet-undetermined", paramLabel = "FILE.png|html")
    private @Nullable String sheet;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Usage usage = new Usage(session, command);
        requireSense(usage);
        if (manifest != null) {
            Path file = usage.path(manifest);
            Optional<CheckedSpecs> wanted = specs.findForManifest(session, this::withNamesIfAny);
            return wanted.isPresent()
                    ? check(wanted.get(), Photos.listed(file, wanted.get()::has), usage)
                    : ExitCode.USAGE;
        }
        Optional<PhotoSpec> wanted = specs.find(session);
        return wanted.isPresent()
                ? check(CheckedSpecs.only(withNames(wanted.get(), usage)), Photos.named(paths), usage)
                : ExitCode.USAGE;
    }

    private PhotoSpec withNames(PhotoSpec wanted, Usage usage) {
        if (fileNames && wanted.naming().isEmpty()) {
            throw usage.wrong("usage.no-naming", wanted.id());
        }
        return withNamesIfAny(wanted);
    }

    private PhotoSpec withNamesIfAny(PhotoSpec wanted) {
        return fileNames && wanted.naming().isPresent() ? wanted.withFileNameRule(Today.ids()) : wanted;
    }

    private void requireSense(Usage usage) {
        if (paths.isEmpty() == (manifest == null)) {
            throw usage.wrong("usage.paths");
        }
        if (!specs.areGiven() && manifest == null) {
            throw usage.wrong("usage.no-spec");
        }
        if (jobs < 1 || jobs > CheckRun.MOST_JOBS) {
            throw usage.wrong("usage.jobs", CheckRun.MOST_JOBS, jobs);
        }
        if (photoTimeout < 0) {
            throw usage.wrong("usage.photo-timeout", photoTimeout);
        }
        if (Collections.frequency(paths, PhotoSource.STANDARD_INPUT) > 1) {
            throw usage.wrong("usage.stdin-twice");
        }
        if (sheet != null) {
            requireSense(usage, usage.path(sheet));
        }
        journals.requireSense(usage, paths);
        offices.requireSense(usage, paths);
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

    private int check(CheckedSpecs wanted, Photos.Place photos, Usage usage) throws IOException {
        PhotoInspector inspector = PhotoInspector.create()
                .withDepth(fileRulesOnly ? InspectionDepth.FILE : InspectionDepth.PIXELS)
                .withSha256(format == ReportFormat.JSONL || offices.findsDoubles());
        try (Sinks sinks = new Sinks();
                Vision vision = looking.open(session, !fileRulesOnly && wanted.mayUseVision());
                PhotoChecker checker = PhotoChecker.of(vision.in(inspector))) {
            if (!open(sinks, wanted, usage)) {
                return ExitCode.USAGE;
            }
            try (KeptResults kept = journals.open(usage)) {
                boolean bar = progress.isShown(session.streams().errIsTerminal());
                return new CheckRun(session, format, failOn, bar, sinks.all())
                        .over(photos, inspector.limits().maxBytes(), kept.in(bulk(checker, wanted)));
            }
        } catch (ManifestException unfit) {
            session.complain(new Failures(session.texts()).text(unfit));
            return ExitCode.USAGE;
        }
    }

    private BulkChecker bulk(PhotoChecker checker, CheckedSpecs wanted) {
        BulkChecker bulk = BulkChecker.of(checker, wanted::of).withJobs(jobs);
        if (photoTimeout > 0) {
            bulk = bulk.withTimeLimit(Duration.ofSeconds(photoTimeout));
        }
        if (offices.showsPhotos()) {
            bulk = bulk.withThumbnails(report -> true);
        } else if (sheet != null) {
            bulk = bulk.withThumbnails(UndeterminedSheet::shows);
        }
        return offices.findsDoubles() && !fileRulesOnly ? bulk.withPictureHashes() : bulk;
    }

    /** Whether everything that takes the results is ready; else somebody was told why not. */
    private boolean open(Sinks sinks, CheckedSpecs wanted, Usage usage) throws IOException {
        String about = wanted.usual()
                .map(spec -> spec.title().in(session.texts().language().locale()))
                .orElseGet(() -> SafeText.terminal(String.valueOf(manifest)));
        if (sheet != null) {
            sinks.add(UndeterminedSheet.in(Path.of(sheet), about, session.texts()));
        }
        if (offices.areGiven()) {
            Optional<ResultSink> office = offices.open(session, usage, about);
            office.ifPresent(sinks::add);
            return office.isPresent();
        }
        return true;
    }
}
