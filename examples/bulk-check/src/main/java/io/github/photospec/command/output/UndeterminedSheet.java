package io.github.photospec.command.output;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.github.photospec.bulk.BulkResult;
import io.github.photospec.explain.SheetEntry;
import io.github.photospec.explain.SheetPicture;
import io.github.photospec.report.Report;
import io.github.photospec.report.ReportMessages;
import io.github.photospec.report.SafeText;
import io.github.photospec.report.Verdict;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The photos that a run could not decide, on a contact sheet for a person; or nowhere, if nobody asked. */
public final class UndeterminedSheet implements ResultSink {
    /** Of a long path the end tells most. */
    private static final int LONGEST_NAME = 60;

    private final Texts texts;
    private final ReportMessages messages;
    private final SheetFile sheet;

    private UndeterminedSheet(Texts texts, SheetFile sheet) {
        this.texts = texts;
        this.messages = ReportMessages.in(texts.language().locale());
        this.sheet = sheet;
    }

    /** A sheet in this file, whose name ends in .png or .html, about what the photos are for. */
    public static UndeterminedSheet in(Path file, String about, Texts texts) throws IOException {
        String title = texts.get("sheet.title", about);
        return new UndeterminedSheet(texts, SheetFile.in(Optional.of(file), title, texts));
    }

    /** Whether a photo with this report belongs on a sheet. */
    public static boolean shows(Report report) {
        return report.verdict() == Verdict.UNDETERMINED;
    }

    /** Takes the photo if it belongs on the sheet. */
    @Override
    public void add(BulkResult result) throws IOException {
        Optional<Report> report = result.report().filter(UndeterminedSheet::shows);
        if (report.isPresent()) {
            List<SheetPicture> pictures = result.thumbnail().stream()
                    .map(thumbnail -> new SheetPicture(thumbnail, ""))
                    .toList();
            sheet.add(new SheetEntry(name(result.photo().label()), reason(report.get()), pictures));
        }
    }

    /** Finishes the sheet; a line that says where it is. */
    @Override
    public List<String> finish() throws IOException {
        return sheet.finish("sheet.written");
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }

    /**
     * The file's own name and its folder's, which is often a class. Masked before it is cut: half of an identity number
     * would not be known for one.
     */
    static String name(String label) {
        String safe =
                SafeText.terminal(label.substring(separatorBefore(label, separatorBefore(label, label.length())) + 1));
        int length = safe.codePointCount(0, safe.length());
        return length <= LONGEST_NAME
                ? safe
                : "…" + safe.substring(safe.offsetByCodePoints(0, length - LONGEST_NAME + 1));
    }

    private static int separatorBefore(String label, int end) {
        return Math.max(label.lastIndexOf('/', end - 1), label.lastIndexOf('\\', end - 1));
    }

    /** What keeps the photo from a verdict: a sentence a reason, with all its rules. */
    private String reason(Report report) {
        Map<Finding.Code, List<String>> rules = report.findings(Outcome.NOT_ASSESSED)
                .filter(finding -> finding.level() == Level.REQUIRED)
                .collect(groupingBy(
                        Finding::code, () -> new EnumMap<>(Finding.Code.class), mapping(Finding::rule, toList())));
        return rules.entrySet().stream()
                .map(entry -> NotAssessed.text(texts, messages, entry.getKey(), entry.getValue()))
                .collect(joining(texts.get("sheet.semicolon")));
    }
}
