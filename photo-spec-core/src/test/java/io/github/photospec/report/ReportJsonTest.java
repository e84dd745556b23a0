package io.github.photospec.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.photospec.inspect.FileFacts;
import io.github.photospec.inspect.InspectionWarning;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Interval;
import io.github.photospec.rule.Outcome;
import io.github.photospec.rule.Quantity;
import io.github.photospec.testing.Golden;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
    private static final String NAME = "高三/430101199001011234.jpg";

    @Test
    void a_whole_report_is_written_as_approved() throws IOException {
        Golden.assertSame("report/report.jsonl", json(SampleReport.create()) + "\n");
    }

    @Test
    void the_contracts_fields_are_there_in_their_order() throws IOException {
        Report report = Findings.report(
                List.of(Findings.required(Quantity.FILE_SIZE, 135168, Interval.atMost(102400))),
                InspectionWarning.of(InspectionWarning.Code.EXTENSION_LIES, "jpg", "png"));

        JsonObject json = parse(json(report));

        assertThat(json.keySet()).containsExactly("file", "bytes", "sha256", "spec", "verdict", "findings", "warnings");
        assertThat(json.get("file").getAsString()).isEqualTo(NAME);
        assertThat(json.get("bytes").toString()).isEqualTo("135168");
        assertThat(json.get("sha256").getAsString()).isEqualTo("ab12");
        assertThat(json.get("spec").toString()).isEqualTo("{\"id\":\"test-spec\",\"revision\":3}");
        assertThat(json.get("verdict").getAsString()).isEqualTo("NON_COMPLIANT");
        assertThat(json.get("findings").getAsJsonArray().get(0).toString())
                .isEqualTo("{\"rule\":\"file-size\",\"outcome\":\"FAIL\",\"level\":\"required\",\"measured\":135168,"
                        + "\"unit\":\"bytes\",\"max\":102400,\"source\":\"photo-spec\","
                        + "\"message\":\"文件 132 KB，超过上限 100 KB\",\"advice\":\"降低 JPEG 质量重新保存即可\"}");
        assertThat(json.get("warnings").toString())
                .isEqualTo("[{\"code\":\"extension-lies\",\"message\":\"文件名以 .jpg 结尾，文件实际是 PNG\"}]");
    }

    @Test
    void words_are_strings_and_allowed_words_a_list() throws IOException {
        JsonObject finding = firstFinding(Findings.report(List.of(Findings.word("format", "png", "jpeg", "heic"))));

        assertThat(finding.get("measured").getAsString()).isEqualTo("png");
        assertThat(finding.get("allowed").toString()).isEqualTo("[\"jpeg\",\"heic\"]");
        assertThat(finding.keySet()).doesNotContain("unit", "min", "max");
    }

    @Test
    void accepted_doubt_is_a_warning_that_says_that_nothing_was_assessed() throws IOException {
        Finding accepted =
                Findings.without(Quantity.YAW, Finding.Code.CANNOT_TELL, Outcome.WARN, Interval.closed(-9, 9));

        JsonObject finding = firstFinding(Findings.report(List.of(accepted)));

        assertThat(finding.get("outcome").getAsString()).isEqualTo("WARN");
        assertThat(finding.get("level").getAsString()).isEqualTo("required");
        assertThat(finding.get("message").getAsString()).isEqualTo("头部左右转动未评定，无法可靠判断（可以接受）");
        assertThat(finding.keySet()).doesNotContain("measured");
    }

    @Test
    void fractions_are_exact_and_open_ends_marked() throws IOException {
        Interval open = new Interval(0.1, 0.7, true, true);

        JsonObject finding =
                firstFinding(Findings.report(List.of(Findings.required(Quantity.CROWN_MARGIN, 1 / 3.0, open))));

        assertThat(finding.get("measured").getAsDouble()).isEqualTo(1 / 3.0);
        assertThat(finding.get("min").toString()).isEqualTo("0.1");
        assertThat(finding.get("minExclusive").getAsBoolean()).isTrue();
        assertThat(finding.get("maxExclusive").getAsBoolean()).isTrue();
        assertThat(finding.keySet()).doesNotContain("advice");
    }

    @Test
    void a_hash_that_was_not_asked_for_is_left_out() throws IOException {
        FileFacts file = new FileFacts(1, Optional.empty(), Optional.empty(), Optional.empty());

        JsonObject json = parse(json(new Report(file, "s", 1, Verdict.COMPLIANT, List.of(), List.of())));

        assertThat(json.keySet()).doesNotContain("sha256");
        assertThat(json.get("findings").toString()).isEqualTo("[]");
        assertThat(json.get("warnings").toString()).isEqualTo("[]");
    }

    @Test
    void a_hostile_path_comes_back_unchanged_from_one_line() throws IOException {
        String path = "a\"\\\n\r\u2028\u0000<b>&'\u001b[0m\u202e=1.jpg";
        StringWriter out = new StringWriter();

        ReportJson.write(SampleReport.create(), path, Findings.EN, out);

        assertThat(out.toString()).doesNotContain("\n", "\r", "\u2028").contains("<b>&'");
        assertThat(parse(out.toString()).get("file").getAsString()).isEqualTo(path);
    }

    @Test
    void an_identity_number_stands_in_the_file_field_alone() throws IOException {
        Report report = Findings.report(List.of(Findings.word("file-extension", "430101199001011234", "jpg")));

        JsonObject json = parse(json(report));
        json.remove("file");

        assertThat(json.toString()).contains("430***********1234").doesNotContain("430101199001011234");
    }

    @Test
    void a_photo_that_cannot_be_opened_has_a_line_too() throws IOException {
        StringWriter out = new StringWriter();

        ReportJson.writeError(NAME, "Cannot open " + NAME + "\n", out);

        assertThat(out.toString())
                .isEqualTo("{\"file\":\"" + NAME + "\",\"error\":\"Cannot open 高三/430***********1234.jpg\\\\u000a\"}");
    }

    @Test
    void the_same_report_gives_the_same_line() throws IOException {
        assertThat(json(SampleReport.create())).isEqualTo(json(SampleReport.create()));
    }

    private static String json(Report report) throws IOException {
        StringWriter out = new StringWriter();
        ReportJson.write(report, NAME, Findings.ZH, out);
        return out.toString();
    }

    private static JsonObject firstFinding(Report report) throws IOException {
        return parse(json(report)).get("findings").getAsJsonArray().get(0).getAsJsonObject();
    }

    private static JsonObject parse(String json) {
        JsonElement element = JsonParser.parseString(json);
        return element.getAsJsonObject();
    }
}
