package io.github.photospec.command;

import io.github.photospec.PhotoChecker;
import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.command.output.FailOn;
import io.github.photospec.command.output.Failures;
import io.github.photospec.command.source.OutputPlace;
import io.github.photospec.command.source.PhotoSource;
import io.github.photospec.explain.ReportPicture;
import io.github.photospec.inspect.Examination;
import io.github.photospec.inspect.InspectionLimits;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.report.Report;
import io.github.photospec.report.ReportMessages;
import io.github.photospec.report.SafeText;
import io.github.photospec.spec.PhotoSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code photo-spec explain}: one photo in, one picture of what was seen and judged out. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
    private static final String EXTENSION = ".png";

    private final Session session;

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private SpecOptions specs = new SpecOptions();

    @Mixin
    private VisionChoice looking = new VisionChoice();

    @Parameters(paramLabel = "PHOTO", descriptionKey = "photo")
    private String photo = "";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE.png")
    private @Nullable String out;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Path target = target();
        Optional<PhotoSpec> spec = specs.find(session);
        return spec.isPresent() ? explain(spec.get(), target) : ExitCode.USAGE;
    }

    private Path target() {
        Usage usage = new Usage(session, command);
        if (!specs.areGiven()) {
            throw usage.wrong("usage.no-spec");
        }
        if (out == null) {
            throw usage.wrong("usage.no-out");
        }
        if (!out.toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
            throw usage.wrong("usage.out-png", out);
        }
        Path target = usage.path(out);
        if (OutputPlace.isPhoto(photo, target)) {
            throw usage.wrong("usage.out-photo", out);
        }
        return target;
    }

    private int explain(PhotoSpec spec, Path target) throws IOException {
        try (PhotoSource photos =
                new PhotoSource(List.of(photo), session.streams().in(), InspectionLimits.DEFAULT.maxBytes())) {
            if (!photos.hasNext()) {
                session.complain(session.texts().get("failure.nothing"));
                return ExitCode.INPUT_OUTPUT;
            }
            BulkPhoto only = photos.next();
            if (photos.hasNext()) {
                throw new Usage(session, command).wrong("usage.one-photo", photo);
            }
            return explain(only, spec, target);
        }
    }

    private int explain(BulkPhoto found, PhotoSpec spec, Path target) throws IOException {
        Examination seen;
        try (Vision vision = looking.open(session, spec.usesVision());
                PhotoChecker checker = PhotoChecker.of(vision.in(PhotoInspector.create()))) {
            seen = checker.examine(found.input());
        } catch (IOException failure) {
            session.complain(
                    session.texts().get("explain.failed", found.label(), new Failures(session.texts()).text(failure)));
            return ExitCode.INPUT_OUTPUT;
        }
        Report report = spec.check(seen.inspection());
        Locale locale = session.texts().language().locale();
        ReportPicture.of(seen, spec, report, locale).writeTo(target);
        String verdict = ReportMessages.in(locale).verdict(report.verdict());
        session.say(session.texts().get("table.heading", verdict, SafeText.terminal(found.label())));
        session.say(session.texts().get("explain.drawn", SafeText.terminal(target.toString())));
        return FailOn.UNDETERMINED.isReachedBy(report) ? ExitCode.FOUND : ExitCode.DONE;
    }
}
