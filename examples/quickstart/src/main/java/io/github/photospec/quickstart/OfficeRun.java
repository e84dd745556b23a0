package io.github.photospec.quickstart;

import io.github.photospec.PhotoChecker;
import io.github.photospec.bulk.BulkChecker;
import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.bulk.BulkResult;
import io.github.photospec.bulk.BulkRun;
import io.github.photospec.bulk.Reconciliation;
import io.github.photospec.bulk.journal.RunJournal;
import io.github.photospec.bulk.report.OfficeList;
import io.github.photospec.bulk.report.ReportFolder;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.RosterEntry;
import io.github.photospec.identity.StudentFinder;
import io.github.photospec.spec.PhotoSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Checks the photos of a school and leaves a report for its office. */
final class OfficeRun {
    private OfficeRun() {}

    static List<RosterEntry> check(
            PhotoChecker checker, PhotoSpec spec, Iterator<BulkPhoto> photos, StudentFinder students, Path folder)
            throws IOException {
        Reconciliation list = Reconciliation.with(students);
        try (RunJournal journal = RunJournal.resume(folder.resolve("run.journal"));
                ReportFolder report = ReportFolder.open(folder.resolve("report"), "学籍照片", Locale.CHINESE);
                BulkRun run = BulkChecker.of(checker, spec)
                        .withTimeLimit(Duration.ofMinutes(1))
                        .withThumbnails(any -> true)
                        .withJournal(journal)
                        .run(photos)) {
            while (run.hasNext()) {
                BulkResult result = run.next();
                report.add(result, list.add(result).map(OfficeRun::schoolClass).orElse(""));
            }
            List<RosterEntry> without = list.result().without();
            report.add(new OfficeList("without-photo", "没有照片的学生", "", List.of("姓名"), names(without)));
            report.finish();
            return without;
        }
    }

    private static String schoolClass(RosterEntry student) {
        return student.student().value(NameField.CLASS).orElse("");
    }

    private static List<OfficeList.Row> names(List<RosterEntry> students) {
        return students.stream()
                .map(student -> student.student().value(NameField.NAME).orElse(""))
                .map(OfficeList.Row::of)
                .toList();
    }
}
