package io.github.photospec.report;

import static io.github.photospec.report.Findings.EN;
import static io.github.photospec.report.Findings.ZH;
import static io.github.photospec.report.Findings.required;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.inspect.InspectionWarning;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Finding.Code;
import io.github.photospec.rule.Interval;
import io.github.photospec.rule.Outcome;
import io.github.photospec.rule.Quantity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportMessagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-SG", "zh-Hans-CN", "zh-TW"})
    void every_chinese_reader_gets_chinese(String tag) {
        assertThat(ReportMessages.in(Locale.forLanguageTag(tag))).isSameAs(ZH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de-DE", "ar", "tr", "und"})
    void everyone_else_gets_english_even_on_a_chinese_system(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);

            assertThat(ReportMessages.in(Locale.forLanguageTag(tag)).verdict(Verdict.COMPLIANT))
                    .isEqualTo("compliant");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbers_do_not_depend_on_the_systems_language() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Finding finding = required(Quantity.BACKGROUND_LIGHTNESS, 0.12345, Interval.atLeast(0.905));

            assertThat(EN.message(finding))
                    .isEqualTo("12.3% of the background is white, less than the required minimum of 90.5%");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_file_that_is_too_large_hears_its_size_and_the_limit() {
        Finding finding = required(Quantity.FILE_SIZE, 135168, Interval.atMost(102400));

        assertThat(ZH.message(finding)).isEqualTo("文件 132 KB，超过上限 100 KB");
        assertThat(ZH.advice(finding)).contains("降低 JPEG 质量重新保存即可");
        assertThat(EN.message(finding)).isEqualTo("The file has 132 KB, more than the limit of 100 KB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "102400 | 文件 100 KB，符合要求",
                "102399 | 文件 100 KB，符合要求",
                "102401 | 文件 100 KB（102401 字节），超过上限 100 KB（102400 字节）",
                "102800 | 文件 100.4 KB，超过上限 100 KB",
                "103424 | 文件 101 KB，超过上限 100 KB",
                "5452595 | 文件 5.2 MB，超过上限 100 KB",
                "9000 | 文件 8.8 KB，符合要求",
                "0 | 文件 0 字节，符合要求"
            })
    void file_sizes_read_like_a_file_manager_and_never_like_the_limit_they_miss(double bytes, String message) {
        assertThat(ZH.message(required(Quantity.FILE_SIZE, bytes, Interval.atMost(102400))))
                .isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100001 | 文件 97.7 KB（100001 字节），超过上限 97.7 KB（100000 字节）",
                "100000 | 文件 97.7 KB（100000 字节），符合要求",
                "15000 | 文件 14.6 KB（15000 字节），低于下限 19.5 KB（20000 字节）"
            })
    void limits_that_are_no_whole_kilobytes_are_told_in_bytes_too(double bytes, String message) {
        assertThat(ZH.message(required(Quantity.FILE_SIZE, bytes, Interval.closed(20000, 100000))))
                .isEqualTo(message);
    }

    @Test
    void a_file_at_an_open_end_reads_as_what_it_is() {
        Interval below = new Interval(Double.NEGATIVE_INFINITY, 61440, false, true);

        assertThat(ZH.message(required(Quantity.FILE_SIZE, 61440, below))).isEqualTo("文件 60 KB，要求小于 60 KB");
        assertThat(ZH.message(required(Quantity.FILE_SIZE, 61441, below)))
                .isEqualTo("文件 60 KB（61441 字节），要求小于 60 KB（61440 字节）");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.1301 | 头顶留白占画面高度的 13.01%，要求 7%～13%",
                "0.13 | 头顶留白占画面高度的 13%，符合要求",
                "0.07 | 头顶留白占画面高度的 7%，符合要求",
                "0.06999 | 头顶留白占画面高度的 6.999%，要求 7%～13%"
            })
    void a_near_miss_never_reads_like_a_hit(double share, String message) {
        assertThat(ZH.message(required(Quantity.CROWN_MARGIN, share, Interval.closed(0.07, 0.13))))
                .isEqualTo(message);
    }

    @Test
    void a_turn_to_either_side_is_told_without_a_sign() {
        Interval limits = Interval.closed(-5, 5);

        assertThat(ZH.message(required(Quantity.ROLL, -7.25, limits))).isEqualTo("头部歪斜 7.3°，超过上限 5°");
        assertThat(ZH.message(required(Quantity.ROLL, -5.01, limits))).isEqualTo("头部歪斜 5.01°，超过上限 5°");
        assertThat(ZH.message(required(Quantity.ROLL, -5, limits))).isEqualTo("头部歪斜 5°，符合要求");
    }

    @Test
    void what_is_recommended_is_not_called_required() {
        Finding finding = Findings.recommended(Quantity.FILE_SIZE, 102400, Interval.atMost(51200));

        assertThat(ZH.message(finding)).isEqualTo("文件 100 KB，超过建议上限 50 KB");
        assertThat(EN.message(finding)).isEqualTo("The file has 100 KB, more than the recommended limit of 50 KB");
    }

    @Test
    void a_number_with_a_small_tolerance_is_told_as_such() {
        Finding finding = required(Quantity.DENSITY, 96, Interval.closed(71, 73));

        assertThat(ZH.message(finding)).isEqualTo("分辨率为 96 dpi，要求 72±1 dpi");
    }

    @Test
    void an_absent_density_comes_with_the_lossless_repair() {
        Finding finding = Findings.without(Quantity.DENSITY, Code.ABSENT, Outcome.WARN, Interval.exactly(72));

        assertThat(ZH.message(finding)).isEqualTo("文件没有写明分辨率（dpi），要求 72 dpi");
        assertThat(ZH.advice(finding))
                .hasValueSatisfying(advice -> assertThat(advice).contains("无损"));
    }

    @Test
    void swapped_sides_are_recognised_from_the_whole_report() {
        Report swapped = EveryFinding.swapped();

        assertThat(swapped.findings())
                .allSatisfy(finding -> assertThat(ZH.advice(swapped, finding))
                        .hasValueSatisfying(advice -> assertThat(advice).startsWith("宽和高颠倒了")));
    }

    @Test
    void sides_that_are_merely_wrong_are_not_called_swapped() {
        Report wrong = Findings.report(List.of(
                required(Quantity.WIDTH, 240, Interval.exactly(180)),
                required(Quantity.HEIGHT, 320, Interval.exactly(240))));

        assertThat(ZH.advice(wrong, wrong.findings().get(0)))
                .isEqualTo(ZH.advice(wrong.findings().get(0)));
    }

    @Test
    void a_passed_finding_needs_no_advice() {
        Finding passed = required(Quantity.WIDTH, 180, Interval.exactly(180));

        assertThat(ZH.message(passed)).isEqualTo("宽 180 像素，符合要求");
        assertThat(ZH.advice(passed)).isEmpty();
        assertThat(ZH.explanation(Findings.report(List.of(passed)), passed)).isEqualTo(ZH.message(passed));
    }

    @Test
    void an_iphone_photo_comes_with_the_iphones_setting() {
        Finding finding = Findings.word("format", "heic", "jpeg");

        assertThat(ZH.advice(finding))
                .hasValueSatisfying(advice -> assertThat(advice).contains("兼容性最佳"));
        assertThat(EN.advice(finding))
                .hasValueSatisfying(advice -> assertThat(advice).contains("Most Compatible"));
    }

    @Test
    void a_hostile_extension_is_shown_harmless_and_short() {
        Finding finding = Findings.word("file-extension", "\u001b[2j{limit}${x}\u202e" + "a".repeat(300), "jpg");

        assertThat(EN.message(finding))
                .startsWith("The file extension is \\u001b[2j{limit}${x}\\u202eaaa")
                .endsWith("…; required: jpg")
                .hasSizeLessThan(90);
    }

    @Test
    void an_identity_number_in_an_extension_is_masked() {
        Finding finding = Findings.word("file-extension", "430101199001011234", "jpg");

        assertThat(EN.message(finding)).contains("430***********1234").doesNotContain("19900101");
    }

    @Test
    void hostile_rule_ids_and_details_are_harmless_too() {
        assertThat(EN.rule("430101199001011234\n")).isEqualTo("430***********1234\\u000a");
        assertThat(EN.warning(InspectionWarning.of(InspectionWarning.Code.DECODER_COMPLAINT, "a\u0007{first}")))
                .isEqualTo("The decoder remarks: a\\u0007{first}");
    }

    @Test
    void words_are_for_people() {
        assertThat(ZH.word("format", "jpeg")).isEqualTo("JPEG");
        assertThat(ZH.word("ears-visible", "both")).isEqualTo("双耳");
        assertThat(ZH.word("background-colour", "#ffffff")).isEqualTo("白色（#ffffff）");
        assertThat(ZH.word("background-colour", "none")).isEqualTo("none");
        assertThat(ZH.rule("file-size")).isEqualTo("文件大小");
        assertThat(EN.rule("file-size")).isEqualTo("file size");
    }

    @Test
    void a_white_that_is_not_white_enough_does_not_read_as_the_white_asked_for() {
        Finding finding = Findings.word("background-colour", "#f6f6f8", "#ffffff");

        assertThat(ZH.message(finding)).isEqualTo("背景为近似白色（#f6f6f8），要求白色（#ffffff）");
    }

    @Test
    void whatever_is_found_reads_differently_from_the_limit_it_misses() {
        for (int bytes = 99_000; bytes < 106_000; bytes += 7) {
            for (int limit : new int[] {102400, 100000}) {
                String message = ZH.message(required(Quantity.FILE_SIZE, bytes, Interval.atMost(limit)));
                String[] sides = message.split("，超过上限 ", -1);

                assertThat(sides[0]).as(message).isNotEqualTo("文件 " + sides[sides.length - 1]);
                assertThat(sides.length == 2).as(message).isEqualTo(bytes > limit);
            }
        }
    }
}
