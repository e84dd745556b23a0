package io.github.photospec.command;

import io.github.photospec.command.output.FailOn;
import io.github.photospec.command.source.OutputFolder;
import io.github.photospec.command.source.OutputPlace;
import io.github.photospec.command.source.PhotoSource;
import io.github.photospec.command.source.StudentNames;
import io.github.photospec.explain.ContactSheet;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.identity.StudentFinder;
import io.github.photospec.make.PhotoMaker;
import io.github.photospec.spec.PhotoSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code photo-spec make}: photos in, photos that comply out. */
@Command(name = "make", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class MakeCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "path")
    private List<String> paths = List.of();

    @Mixin
    private SpecsOptions specs = new SpecsOptions();

    @Mixin
    private RosterOptions rosters = new RosterOptions();

    @Mixin
    private TemplateOption templates = new TemplateOption();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            descriptionKey = "make.out")
    private @Nullable String out;

    @Option(names = "--jobs", paramLabel = "N")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--keep-background")
    private boolean keepBackground;

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--overwrite")
    private boolean overwrite;

    @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "undetermined")
    private FailOn failOn = FailOn.UNDETERMINED;

    @Option(names = "--progress", paramLabel = "auto|always|never", defaultValue = "auto")
    private ProgressChoice progress = ProgressChoice.AUTO;

    @Option(names = "--hair-model", paramLabel = "FILE")
    private @Nullable Path hairModel;

    @Option(names = "--sheet", paramLabel = "FILE.png|html", descriptionKey = "make.sheet")
    private @Nullable String sheet;

    MakeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        OutputFolder folder = folder();
        Optional<List<PhotoSpec>> wanted = specs.find(session);
        if (wanted.isEmpty()) {
            return ExitCode.USAGE;
        }
        Usage usage = new Usage(session, command);
        if (!rosters.isGiven()) {
            return make(wanted.get(), folder, Optional.empty());
        }
        Map<String, PhotoNaming> namings = namings(wanted.get(), usage);
        Set<NameField> fields = EnumSet.noneOf(NameField.class);
        namings.values().forEach(naming -> fields.addAll(naming.fields()));
        Optional<StudentFinder> finder = rosters.find(session, usage, fields);
        return finder.isPresent()
                ? make(wanted.get(), folder, Optional.of(new StudentNames(finder.get(), namings)))
                : ExitCode.USAGE;
    }

    /** How each specification's photos are named; all of them are JPEGs. */
    private Map<String, PhotoNaming> namings(List<PhotoSpec> wanted, Usage usage) {
        Optional<PhotoNaming> given = templates.naming(usage);
        Map<String, PhotoNaming> namings = new HashMap<>();
        for (PhotoSpec spec : wanted) {
            PhotoNaming naming = given.or(spec::naming).orElseThrow(() -> usage.wrong("usage.no-template"));
            if (!naming.template().toLowerCase(Locale.ROOT).matches(".*\\.jpe?g")) {
                throw usage.wrong("usage.template-jpeg", naming.template());
            }
            namings.put(spec.id(), naming);
        }
        return namings;
    }

    private OutputFolder folder() {
        Usage usage = new Usage(session, command);
        if (!specs.areGiven()) {
            throw usage.wrong("usage.no-spec");
        }
        if (out == null) {
            throw usage.wrong("usage.no-out-folder");
        }
        if (jobs < 1 || jobs > CheckRun.MOST_JOBS) {
            throw usage.wrong("usage.jobs", CheckRun.MOST_JOBS, jobs);
        }
        if (Collections.frequency(paths, PhotoSource.STANDARD_INPUT) > 1) {
            throw usage.wrong("usage.stdin-twice");
        }
        OutputFolder folder = new OutputFolder(usage.path(out), paths, overwrite);
        if (folder.liesAmongPhotos()) {
            throw usage.wrong("usage.out-among", out);
        }
        if (sheet != null) {
            requireSheet(usage, usage.path(sheet));
        }
        return folder;
    }

    private void requireSheet(Usage usage, Path file) {
        if (!ContactSheet.canBe(file)) {
            throw usage.wrong("usage.sheet-name", file);
        }
        if (OutputPlace.isAmongPhotos(paths, file)) {
            throw usage.wrong("usage.sheet-among", file);
        }
    }

    private int make(List<PhotoSpec> wanted, OutputFolder folder, Optional<StudentNames> names) throws IOException {
        try (Vision vision = VisionChoice.ready(session, command, hairModel)) {
            PhotoMaker maker = vision.engine().map(PhotoMaker::create).orElseGet(PhotoMaker::create);
            MakeRun run =
                    new MakeRun(session, keepBackground ? maker.keepingBackground() : maker, wanted, folder, names);
            boolean bar = progress.isShown(session.streams().errIsTerminal());
            return run.over(
                    paths,
                    new MakeRun.Choices(
                            jobs, failOn, force, bar, Optional.ofNullable(sheet).map(Path::of)));
        }
    }
}
