package io.github.photospec.command.output;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.github.photospec.make.MadePhoto;
import io.github.photospec.make.MakeMessages;
import io.github.photospec.make.MakeResult;
import io.github.photospec.report.Report;
import io.github.photospec.report.ReportMessages;
import io.github.photospec.report.SafeText;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Outcome;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * For a person: a line a photo with what became of it, and below it what was done, what to look at, and why it was refused.
 * Characters of GBK and of ASCII only, so that it looks the same on every console.
 */
public final class MadeWriter {
    private final Writer out;
    private final Texts texts;
    private final MakeMessages messages;
    private final ReportMessages reports;

    /** Writes there, and leaves it open. */
    public MadeWriter(Writer out, Texts texts) {
        this.out = out;
        this.texts = texts;
        this.messages = MakeMessages.in(texts.language().locale());
        this.reports = ReportMessages.in(texts.language().locale());
    }

    /**
     * What became of a photo.
     *
     * @param label what it is called
     * @param file where the made photo is; empty if nothing was kept
     */
    public void write(String label, MakeResult result, Optional<Path> file) throws IOException {
        String name = SafeText.terminal(label);
        String heading = file.map(path -> texts.get("made.to", name, SafeText.terminal(path.toString())))
                .orElse(name);
        out.write(texts.get("table.heading", texts.get("made." + state(result)), heading) + "\n");
        for (var refusal : result.refusals()) {
            line('x', messages.explanation(refusal));
        }
        if (file.isPresent()) {
            write(result.photo().orElseThrow());
        }
    }

    /** A photo that could not be read, or one that could not be written. */
    public void failed(String label, IOException failure) throws IOException {
        out.write(texts.get("table.heading", texts.get("made.failed"), SafeText.terminal(label)) + "\n");
        line('x', new Failures(texts).text(failure));
    }

    /** The key of what became of it. */
    static String state(MakeResult result) {
        if (!result.isDelivered()) {
            return "refused";
        }
        return result.photo().orElseThrow().isCertain() ? "certain" : "uncertain";
    }

    private void write(MadePhoto photo) throws IOException {
        for (var edit : photo.edits()) {
            line('+', messages.edit(edit));
        }
        for (var caution : photo.cautions()) {
            line('?', messages.caution(caution));
        }
        for (String doubt : doubts(photo.report()).toList()) {
            line('?', doubt);
        }
        Report report = photo.report();
        for (Finding finding : report.findings()) {
            if (finding.outcome() == Outcome.WARN) {
                line('!', reports.explanation(report, finding));
            }
        }
    }

    /** What nobody could tell of the made photo, a sentence a reason. */
    private Stream<String> doubts(Report report) {
        Map<Finding.Code, List<String>> rules = report.findings(Outcome.NOT_ASSESSED)
                .collect(groupingBy(
                        Finding::code, () -> new EnumMap<>(Finding.Code.class), mapping(Finding::rule, toList())));
        return rules.entrySet().stream()
                .map(reason -> NotAssessed.text(texts, reports, reason.getKey(), reason.getValue()));
    }

    private void line(char mark, String text) throws IOException {
        out.write("  " + mark + " " + text + "\n");
    }
}
