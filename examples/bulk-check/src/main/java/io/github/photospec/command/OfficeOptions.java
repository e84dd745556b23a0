package io.github.photospec.command;

import io.github.photospec.bulk.report.ReportFolder;
import io.github.photospec.command.office.Office;
import io.github.photospec.command.output.Failures;
import io.github.photospec.command.output.Language;
import io.github.photospec.command.output.ResultSink;
import io.github.photospec.command.output.Texts;
import io.github.photospec.command.source.OutputPlace;
import io.github.photospec.identity.StudentFinder;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that lay the photos beside a list of students, find doubles, and keep a report. */
final class OfficeOptions {
    @Mixin
    private RosterOptions rosters = new RosterOptions();

    @Option(names = "--duplicates", descriptionKey = "office.duplicates")
    private boolean duplicates;

    @Option(names = "--report", paramLabel = "DIR", descriptionKey = "office.report")
    private @Nullable String report;

    void requireSense(Usage usage, List<String> paths) {
        if (report != null && OutputPlace.isAmongPhotos(paths, usage.path(report))) {
            throw usage.wrong("usage.sheet-among", report);
        }
    }

    /** Whether anything is asked for. */
    boolean areGiven() {
        return rosters.isGiven() || findsDoubles();
    }

    /** Whether photos are to be kept small for looking at them. */
    boolean showsPhotos() {
        return report != null;
    }

    /** Whether photos are told apart: a report always tells. */
    boolean findsDoubles() {
        return duplicates || report != null;
    }

    /** What takes the results; empty, after complaints, if the list of students cannot be read. */
    Optional<ResultSink> open(Session session, Usage usage, String title) throws IOException {
        Optional<StudentFinder> students = Optional.empty();
        if (rosters.isGiven()) {
            students = rosters.findLeniently(session, usage);
            if (students.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Office(session.texts(), students, findsDoubles(), folder(session, usage, title)));
    }

    private Optional<ReportFolder> folder(Session session, Usage usage, String title) throws IOException {
        if (report == null) {
            return Optional.empty();
        }
        Path place = usage.path(report);
        try {
            return Optional.of(
                    ReportFolder.open(place, title, session.texts().language().locale(), OfficeOptions::words));
        } catch (FileAlreadyExistsException foreign) {
            throw usage.wrong("usage.report-exists", report);
        }
    }

    private static String words(IOException failure, Locale locale) {
        Language language = locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Language.ZH : Language.EN;
        return new Failures(Texts.in(language)).text(failure);
    }
}
