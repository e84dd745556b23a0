package io.github.photospec.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.github.photospec.identity.IdNumbers;
import io.github.photospec.inspect.InspectionWarning;
import io.github.photospec.internal.text.Phrases;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Interval;
import io.github.photospec.rule.Reading;
import io.github.photospec.rule.Unit;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * Writes reports as JSON, one object a photo in one line, for JSON-lines files. Fields without a value are left out;
 * numbers are exact and integers without a fraction.
 *
 * <p>The file is named as the caller names it, identity numbers included: whoever creates such a file makes it readable
 * by its owner alone. Messages mask them.
 */
public final class ReportJson {
    /** Up to here every integer is a double of its own. */
    private static final double LARGEST_INTEGER = 1L << 53;

    private ReportJson() {}

    /**
     * Writes one report without a line break in or after it, and flushes nothing.
     *
     * @param file the photo's path as the caller knows it; written unchanged
     */
    public static void write(Report report, String file, ReportMessages messages, Writer out) throws IOException {
        write(report, file, Optional.empty(), messages, out);
    }

    /**
     * The same with whose photo it is.
     *
     * @param id written unchanged, behind the path; empty if nobody said
     */
    public static void write(Report report, String file, Optional<String> id, ReportMessages messages, Writer out)
            throws IOException {
        JsonWriter json = json(out);
        json.beginObject();
        json.name("file").value(file);
        text(json, "id", id);
        json.name("bytes").value(report.file().length());
        text(json, "sha256", report.file().sha256());
        json.name("spec").beginObject();
        json.name("id").value(report.specId());
        json.name("revision").value(report.specRevision());
        json.endObject();
        json.name("verdict").value(report.verdict().name());
        json.name("findings").beginArray();
        for (Finding finding : report.findings()) {
            finding(json, report, finding, messages);
        }
        json.endArray();
        json.name("warnings").beginArray();
        for (InspectionWarning warning : report.warnings()) {
            warning(json, warning, messages);
        }
        json.endArray();
        json.endObject();
    }

    /**
     * Writes a line for a photo that could not be opened: its file, and the error with identity numbers masked.
     *
     * @param file the photo's path as the caller knows it; written unchanged
     * @param error why, for people
     */
    public static void writeError(String file, String error, Writer out) throws IOException {
        writeError(file, Optional.empty(), error, out);
    }

    /**
     * The same with whose photo it should have been.
     *
     * @param id written unchanged, behind the path; empty if nobody said
     */
    public static void writeError(String file, Optional<String> id, String error, Writer out) throws IOException {
        JsonWriter json = json(out);
        json.beginObject();
        json.name("file").value(file);
        text(json, "id", id);
        json.name("error").value(SafeText.terminal(error));
        json.endObject();
    }

    private static JsonWriter json(Writer out) {
        JsonWriter json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.COMPACT);
        json.setHtmlSafe(false);
        return json;
    }

    private static void finding(JsonWriter json, Report report, Finding finding, ReportMessages messages)
            throws IOException {
        json.beginObject();
        json.name("rule").value(finding.rule());
        json.name("outcome").value(finding.outcome().name());
        json.name("level").value(finding.level().id());
        measured(json, finding.measured().orElse(Reading.ABSENT));
        text(json, "unit", finding.unit().map(Unit::symbol));
        if (finding.limits().isPresent()) {
            limits(json, finding.limits().get());
        }
        allowed(json, finding.allowed());
        json.name("source").value(finding.citation().text());
        json.name("message").value(messages.message(finding));
        text(json, "advice", messages.advice(report, finding));
        json.endObject();
    }

    private static void measured(JsonWriter json, Reading reading) throws IOException {
        if (reading instanceof Reading.Amount amount) {
            number(json, "measured", amount.value());
        } else if (reading instanceof Reading.Word word) {
            json.name("measured").value(IdNumbers.mask(word.value()));
        }
    }

    private static void limits(JsonWriter json, Interval limits) throws IOException {
        number(json, "min", limits.min());
        number(json, "max", limits.max());
        if (limits.minOpen() && limits.hasMin()) {
            json.name("minExclusive").value(true);
        }
        if (limits.maxOpen() && limits.hasMax()) {
            json.name("maxExclusive").value(true);
        }
    }

    private static void allowed(JsonWriter json, List<String> allowed) throws IOException {
        if (allowed.isEmpty()) {
            return;
        }
        json.name("allowed").beginArray();
        for (String word : allowed) {
            json.value(word);
        }
        json.endArray();
    }

    private static void warning(JsonWriter json, InspectionWarning warning, ReportMessages messages)
            throws IOException {
        json.beginObject();
        json.name("code").value(Phrases.id(warning.code().name()));
        json.name("message").value(messages.warning(warning));
        json.endObject();
    }

    /** JSON has no infinity: such a number is left out. */
    private static void number(JsonWriter json, String name, double value) throws IOException {
        if (!Double.isFinite(value)) {
            return;
        }
        if (value == Math.rint(value) && Math.abs(value) <= LARGEST_INTEGER) {
            json.name(name).value((long) value);
        } else {
            json.name(name).value(value);
        }
    }

    private static void text(JsonWriter json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.name(name).value(value.get());
        }
    }
}
