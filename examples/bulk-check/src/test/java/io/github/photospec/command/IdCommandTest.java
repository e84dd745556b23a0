package io.github.photospec.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdCommandTest {
    /** The standard's own example. */
    private static final String GOOD = "11010519491231002X";

    @Test
    void a_valid_number_is_explained_masked() {
        CommandRun english = CommandRun.of("id", GOOD);
        CommandRun chinese = CommandRun.of("id", GOOD, "--lang", "zh");

        assertThat(english.code()).isZero();
        assertThat(english.out())
                .contains("110***********002X", "1949-12-31", "female", "110105", "朝阳区")
                .doesNotContain(GOOD);
        assertThat(chinese.out()).contains("居民身份证", "女");
    }

    @Test
    void an_invalid_number_is_told_every_reason() {
        CommandRun run = CommandRun.of("id", "00010519491331002X");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(run.out()).contains("not valid: 000***********002X", "month 13");
    }

    @Test
    void every_line_of_the_standard_input_has_its_answer() {
        String lines = "\"" + GOOD + "\"\n\"4.30102E+17\"\nno json\n\"\"\n\"\\u0031\\u0031010519491231002x\"";

        CommandRun run = CommandRun.of(lines.getBytes(StandardCharsets.UTF_8), "id", "--stdin");

        assertThat(run.code()).isEqualTo(1);
        List<JsonObject> answers = run.lines().stream()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
        assertThat(answers)
                .extracting(answer -> answer.get("valid").getAsBoolean())
                .containsExactly(true, false, false, false, true);
        JsonObject good = answers.get(0);
        assertThat(good.get("type").getAsString()).isEqualTo("resident");
        assertThat(good.get("birthDate").getAsString()).isEqualTo("1949-12-31");
        assertThat(good.get("sex").getAsString()).isEqualTo("female");
        assertThat(good.get("region").getAsString()).isEqualTo("110105");
        assertThat(good.get("masked").getAsString()).isEqualTo("110***********002X");
        assertThat(good.get("reasons").getAsJsonArray()).isEmpty();
        assertThat(answers.get(1).get("reasons").toString()).contains("scientific");
        assertThat(run.out()).doesNotContain(GOOD);
    }

    @Test
    void a_line_without_an_end_is_read_in_part() {
        byte[] endless = new byte[10_000_000];
        Arrays.fill(endless, (byte) '1');

        CommandRun run = CommandRun.of(endless, "id", "--stdin");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.out().length()).isLessThan(10_000);
    }

    @Test
    void a_passport_needs_its_type() {
        assertThat(CommandRun.of("id", "E12345678").code()).isEqualTo(1);
        assertThat(CommandRun.of("id", "E12345678", "--type", "chinese-passport")
                        .code())
                .isZero();
        assertThat(CommandRun.of("id", "E12345678", "--type", "ticket").err())
                .contains("There is no document type \"ticket\"", "chinese-passport");
    }

    @Test
    void fifteen_digits_are_read_where_that_is_asked_for() {
        assertThat(CommandRun.of("id", "130503670401001").code()).isEqualTo(1);
        assertThat(CommandRun.of("id", "130503670401001", "--fifteen").code()).isZero();
    }

    @Test
    void what_is_missing_or_too_much_is_told() {
        assertThat(CommandRun.of("id").code()).isEqualTo(2);
        assertThat(CommandRun.of("id", GOOD, "--stdin").err()).contains("Give one NUMBER, or --stdin");
        assertThat(CommandRun.of(new byte[0], "id", "--stdin").code()).isEqualTo(3);
    }
}
