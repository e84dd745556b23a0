package io.github.photospec.command;

import io.github.photospec.bulk.BulkChecker;
import io.github.photospec.bulk.BulkResult;
import io.github.photospec.bulk.BulkRun;
import io.github.photospec.command.output.FailOn;
import io.github.photospec.command.output.ReportFormat;
import io.github.photospec.command.output.ReportWriter;
import io.github.photospec.command.output.Summary;
import io.github.photospec.command.output.Tally;
import io.github.photospec.command.output.UndeterminedSheet;
import io.github.photospec.command.source.PhotoSource;
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
    private final UndeterminedSheet sheet;

    CheckRun(Session session, ReportFormat format, FailOn failOn, boolean bar, UndeterminedSheet sheet) {
        this.session = session;
        this.format = format;
        this.bar = bar;
        this.tally = new Tally(failOn);
        this.sheet = sheet;
    }

    /** Checks what the paths name; the exit code. */
    int over(List<String> paths, int maxBytes, BulkChecker checker) throws IOException {
        try (PhotoSource photos = new PhotoSource(paths, session.streams().in(), maxBytes);
                ProgressLine progress = ProgressLine.open(bar, session, paths);
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
        Streams streams = session.streams();
        Writer out = streams.out();
        ReportWriter reports = format.open(out, session.texts());
        while (run.hasNext()) {
            BulkResult result = run.next();
            tally.add(result);
            sheet.add(result);
            if (streams.outIsTerminal()) {
                progress.makeWay(() -> {
                    reports.write(result);
                    out.flush();
                });
            } else {
                reports.write(result);
            }
        }
        out.flush();
    }

    private void summarize() throws IOException {
        List<String> lines = new ArrayList<>(new Summary(session.texts()).lines(tally));
        lines.addAll(sheet.finish());
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
        if (tally.failures() > 0) {
            return ExitCode.INPUT_OUTPUT;
        }
        return tally.isReached() ? ExitCode.FOUND : ExitCode.DONE;
    }
}
