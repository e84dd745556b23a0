package io.github.photospec.portal.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.photospec.identity.IdNumbers;
import io.github.photospec.report.Report;
import io.github.photospec.report.ReportJson;
import io.github.photospec.report.ReportMessages;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report, as photo-spec's {@link ReportJson} writes it.
 *
 * @param file the photo's name as the sender gave it, identity numbers masked
 * @param bytes its length
 * @param sha256 its hash; left out if it is too long to be read
 * @param spec what it was checked against
 * @param verdict COMPLIANT, UNDETERMINED or NON_COMPLIANT
 * @param findings one a rule
 * @param warnings what a reader should know beside the rules
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Report")
record ReportAnswer(
        String file,
        long bytes,
        Optional<String> sha256,
        SpecAnswer spec,
        String verdict,
        List<FindingAnswer> findings,
        List<WarningAnswer> warnings) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A report in words. */
    static ReportAnswer of(Report report, String file, Locale language) {
        StringWriter text = new StringWriter();
        try {
            ReportJson.write(report, IdNumbers.mask(file), ReportMessages.in(language), text);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text takes everything", impossible);
        }
        return JSON.readValue(text.toString(), ReportAnswer.class);
    }

    /** Which specification, and which of its revisions. */
    @Schema(name = "Spec")
    record SpecAnswer(String id, int revision) {}

    /** What a reader should know. */
    @Schema(name = "Warning")
    record WarningAnswer(String code, String message) {}
}
