package io.github.photospec.command;

import io.github.photospec.PhotoInput;
import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.command.output.FailOn;
import io.github.photospec.command.output.MadeSheet;
import io.github.photospec.command.output.MadeTally;
import io.github.photospec.command.output.MadeWriter;
import io.github.photospec.command.source.OutputFolder;
import io.github.photospec.command.source.OutputName;
import io.github.photospec.command.source.PhotoSource;
import io.github.photospec.command.source.Photos;
import io.github.photospec.command.source.SourceException;
import io.github.photospec.command.source.StudentNames;
import io.github.photospec.inspect.InspectionLimits;
import io.github.photospec.make.MadePhoto;
import io.github.photospec.make.MakeResult;
import io.github.photospec.make.PhotoMaker;
import io.github.photospec.spec.PhotoSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** One run of {@code photo-spec make}, from the first photo to the exit code. */
final class MakeRun {
    private static final String EXTENSION = ".jpg";
    /** So that nobody takes a photo that was kept by force for one that may be used. */
    private static final String REFUSED_EXTENSION = ".refused.jpg";

    private final Session session;
    private final PhotoMaker maker;
    private final List<PhotoSpec> specs;
    private final OutputFolder folder;
    private final Optional<StudentNames> names;

    MakeRun(
            Session session,
            PhotoMaker maker,
            List<PhotoSpec> specs,
            OutputFolder folder,
            Optional<StudentNames> names) {
        this.session = session;
        this.maker = maker;
        this.specs = specs;
        this.folder = folder;
        this.names = names;
    }

    /** Makes what the paths name; the exit code. */
    int over(List<String> paths, Choices choices) throws IOException {
        int maxBytes = InspectionLimits.DEFAULT.maxBytes();
        MadeTally tally = new MadeTally(choices.failOn());
        try (MadeSheet sheet = MadeSheet.in(choices.sheet(), session.texts());
                PhotoSource photos = new PhotoSource(paths, session.streams().in(), maxBytes);
                ProgressLine progress = ProgressLine.open(choices.bar(), session, Photos.named(paths));
                InOrder<BulkPhoto, Made> run = new InOrder<>(photos, this::make, choices.jobs())) {
            MadeWriter writer = new MadeWriter(session.streams().out(), session.texts());
            long done = 0;
            while (run.hasNext()) {
                Made made = run.next();
                progress.makeWay(() -> {
                    for (int i = 0; i < made.results().size(); i++) {
                        write(made, made.results().get(i), choices.force(), paths, writer, tally);
                    }
                    if (made.failure().isPresent()) {
                        tally.addFailure();
                        writer.failed(made.photo().label(), made.failure().get());
                    }
                    session.streams().out().flush();
                });
                sheet.add(made.photo().label(), made.bytes(), made.results());
                progress.advanced(++done, OptionalLong.empty());
            }
            session.say("");
            session.say(tally.line(session.texts()));
            for (String line : sheet.finish()) {
                session.say(line);
            }
        }
        return exitCode(tally);
    }

    private int exitCode(MadeTally tally) {
        if (tally.isEmpty()) {
            session.complain(session.texts().get("failure.nothing"));
            return ExitCode.INPUT_OUTPUT;
        }
        if (tally.failures() > 0) {
            return ExitCode.INPUT_OUTPUT;
        }
        return tally.isReached() ? ExitCode.FOUND : ExitCode.DONE;
    }

    private Made make(BulkPhoto photo) {
        try {
            if (names.isPresent()) {
                names.get().student(photo.label());
            }
            // Read once, for making and for the sheet: the standard input cannot be read again.
            byte[] bytes = photo.input().read(InspectionLimits.DEFAULT.maxBytes());
            PhotoInput input =
                    photo.input().name().map(name -> PhotoInput.of(name, bytes)).orElseGet(() -> PhotoInput.of(bytes));
            return new Made(photo, bytes, maker.make(input, specs), Optional.empty());
        } catch (IOException failure) {
            return new Made(photo, new byte[0], List.of(), Optional.of(failure));
        }
    }

    private void write(
            Made made, MakeResult result, boolean force, List<String> paths, MadeWriter writer, MadeTally tally)
            throws IOException {
        Optional<Path> file = Optional.empty();
        Optional<MadePhoto> kept = result.photo().filter(photo -> result.isDelivered() || force);
        if (kept.isPresent()) {
            try {
                file = Optional.of(folder.write(
                        name(made, result, paths),
                        made.photo().label(),
                        kept.get().bytes()));
            } catch (IOException failure) {
                tally.addFailure();
                writer.failed(made.photo().label(), failure);
                return;
            }
        }
        tally.add(result);
        writer.write(made.photo().label(), result, file);
    }

    /** Several specifications get a folder each. */
    private String name(Made made, MakeResult result, List<String> paths) throws SourceException {
        String label = made.photo().label();
        String stem = names.isPresent()
                ? names.get().name(label, result.specId()).replaceFirst("\\.[A-Za-z]+$", "")
                : OutputName.stem(label, paths);
        String name = stem + (result.isDelivered() ? EXTENSION : REFUSED_EXTENSION);
        return specs.size() == 1 ? name : result.specId() + "/" + name;
    }

    /**
     * What was chosen on the command line.
     *
     * @param bar whether progress is shown
     * @param sheet empty if none is wanted
     */
    record Choices(int jobs, FailOn failOn, boolean force, boolean bar, Optional<Path> sheet) {}

    /** What became of one photo. */
    private static final class Made {
        private final BulkPhoto photo;
        private final byte[] bytes;
        private final List<MakeResult> results;
        private final Optional<IOException> failure;

        Made(BulkPhoto photo, byte[] bytes, List<MakeResult> results, Optional<IOException> failure) {
            this.photo = photo;
            this.bytes = bytes;
            this.results = results;
            this.failure = failure;
        }

        BulkPhoto photo() {
            return photo;
        }

        byte[] bytes() {
            return bytes;
        }

        List<MakeResult> results() {
            return results;
        }

        Optional<IOException> failure() {
            return failure;
        }
    }
}
