package io.github.photospec.command;

import io.github.photospec.bulk.BulkChecker;
import io.github.photospec.bulk.BulkResult;
import io.github.photospec.bulk.BulkRun;
import io.github.photospec.bulk.StalledRunException;
import io.github.photospec.command.output.FailOn;
import io.github.photospec.command.output.ReportFormat;
import io.github.photospec.command.output.ReportWriter;
import io.github.photospec.command.output.ResultSink;
import io.github.photospec.command.output.Summary;
import io.github.photospec.command.output.Tally;
import io.github.photospec.command.source.Photos;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** One run of {@code photo-spec check}, from the first photo to the exit code. */
final class CheckRun {
    /** More threads than any machine of today has processors help nobody. */
    static final int MOST_JOBS = 1024;

    private final Session session;
    private final ReportFormat format;
    private final boolean bar;
    private final Tally tally;
    private final List<ResultSink> sinks;
    private boolean stalled;

    CheckRun(Session session, ReportFormat format, FailOn failOn, boolean bar, List<ResultSink> sinks) {
        this.session = session;
        this.format = format;
        this.bar = bar;
        this.tally = new Tally(failOn);
        this.sinks = List.copyOf(sinks);
    }

    /** Checks all photos of a place; the exit code. */
    int over(Photos.Place place, int maxBytes, BulkChecker checker) throws IOException {
        try (Photos photos = place.open(session.streams().in(), maxBytes);
                ProgressLine progress = ProgressLine.open(bar, session, place);
                BulkRun run = checker.withProgress(progress).run(photos)) {
            write(run, progress);
        }
        if (tally.photos() == 0) {
            session.complain(session.texts().get("failure.nothing"));
            return ExitCode.INPUT_OUTPUT;
        }
        summarize();
        return exitCode();
    }

    private void write(BulkRun run, ProgressLine progress) throws IOException {
        Writer out = session.streams().out();
        ReportWriter reports = format.open(out, session.texts());
        try {
            while (run.hasNext()) {
                write(run.next(), reports, progress);
            }
        } catch (StalledRunException hanging) {
            stalled = true;
            session.complain(session.texts().get("failure.stalled", hanging.done()));
        }
        out.flush();
    }

    private void write(BulkResult result, ReportWriter reports, ProgressLine progress) throws IOException {
        Streams streams = session.streams();
        tally.add(result);
        for (ResultSink sink : sinks) {
            sink.add(result);
        }
        if (streams.outIsTerminal()) {
            progress.makeWay(() -> {
                reports.write(result);
                streams.out().flush();
            });
        } else {
            reports.write(result);
        }
    }

    private void summarize() throws IOException {
        List<String> lines = new ArrayList<>(new Summary(session.texts()).lines(tally));
        for (ResultSink sink : sinks) {
            lines.addAll(sink.finish());
        }
        if (format.isForPrograms()) {
            lines.forEach(session::note);
            return;
        }
        session.say("");
        for (String line : lines) {
            session.say(line);
        }
    }

    private int exitCode() {
        if (stalled || tally.failures() > 0) {
            return ExitCode.INPUT_OUTPUT;
        }
        return tally.isReached() || sinks.stream().anyMatch(ResultSink::hasFound) ? ExitCode.FOUND : ExitCode.DONE;
    }
}
