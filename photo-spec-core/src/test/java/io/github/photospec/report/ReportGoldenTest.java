package io.github.photospec.report;

import static java.util.stream.Collectors.joining;

import io.github.photospec.inspect.InspectionWarning;
import io.github.photospec.inspect.InspectionWarning.Code;
import io.github.photospec.rule.Attribute;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Quantity;
import io.github.photospec.testing.Golden;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportGoldenTest {
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_message_reads_as_approved(String language) throws IOException {
        ReportMessages messages = ReportMessages.in(Locale.forLanguageTag(language));
        Report none = Findings.report(List.of());

        String findings = Stream.of(
                        EveryFinding.measured(),
                        EveryFinding.unmeasured(Quantity.DENSITY),
                        EveryFinding.unmeasured(Quantity.JPEG_QUALITY),
                        EveryFinding.unmeasured(Quantity.BACKGROUND_LIGHTNESS),
                        EveryFinding.unmeasured(Attribute.EARS_VISIBLE),
                        EveryFinding.accepted())
                .flatMap(List::stream)
                .map(finding -> line(messages, none, finding))
                .collect(joining());
        String warnings =
                warnings().map(warning -> messages.warning(warning) + "\n").collect(joining());
        String demands = EveryFinding.rules().stream()
                .map(rule -> rule.id() + ": " + messages.demand(rule) + "\n")
                .collect(joining());

        Golden.assertSame("report/messages." + language + ".txt", findings + "\n" + warnings + "\n" + demands);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_whole_report_reads_as_approved(String language) throws IOException {
        ReportMessages messages = ReportMessages.in(Locale.forLanguageTag(language));
        Report report = SampleReport.create();

        String text = messages.verdict(report.verdict()) + "\n"
                + report.findings().stream()
                        .map(finding -> line(messages, report, finding))
                        .collect(joining())
                + report.warnings().stream()
                        .map(warning -> messages.warning(warning) + "\n")
                        .collect(joining());

        Golden.assertSame("report/report." + language + ".txt", text);
    }

    private static String line(ReportMessages messages, Report report, Finding finding) {
        return String.join(
                " | ",
                messages.rule(finding.rule()),
                messages.outcome(finding.outcome()),
                messages.level(finding.level()),
                messages.explanation(report, finding) + "\n");
    }

    private static Stream<InspectionWarning> warnings() {
        return Stream.of(
                InspectionWarning.of(Code.EXTENSION_LIES, "jpg", "png"),
                InspectionWarning.of(Code.END_MARKER_MISSING),
                InspectionWarning.of(Code.TRAILING_BYTES, "5000"),
                InspectionWarning.of(Code.DENSITY_CONTRADICTORY, "JFIF 72 dpi", "EXIF 300 dpi"),
                InspectionWarning.of(Code.DENSITY_NOT_SQUARE, "72", "96"),
                InspectionWarning.of(Code.TURNED_BY_EXIF, "6"),
                InspectionWarning.of(Code.GPS),
                InspectionWarning.of(Code.PERSONAL_DATA, "CAPTURE_TIME", "camera"),
                InspectionWarning.of(Code.PROFILE_IGNORED),
                InspectionWarning.of(Code.COLOURS_CONVERTED, "Adobe RGB (1998)"),
                InspectionWarning.of(Code.COLOURS_CONVERTED, "cmyk"),
                InspectionWarning.of(Code.DECODER_COMPLAINT, "Corrupt JPEG data: 3 extraneous bytes"));
    }
}
