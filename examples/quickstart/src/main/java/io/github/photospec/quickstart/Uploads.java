package io.github.photospec.quickstart;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.PhotoInput.InputStreamSupplier;
import io.github.photospec.report.Report;
import io.github.photospec.report.ReportMessages;
import io.github.photospec.rule.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Answers a student who has just uploaded a photo. */
final class Uploads {
    private Uploads() {}

    static List<String> problems(PhotoChecker checker, String fileName, InputStreamSupplier upload, Locale language)
            throws IOException {
        Report report = checker.check(PhotoInput.of(fileName, upload), "hn-student-cet-pretco");
        ReportMessages messages = ReportMessages.in(language);
        return report.findings(Outcome.FAIL).map(messages::message).toList();
    }
}
