package io.github.photospec.bulk.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.bulk.BulkResult;
import io.github.photospec.explain.Thumbnail;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.report.ReportJson;
import io.github.photospec.report.ReportMessages;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
    private static final String NUMBER = "430102199003071234";
    private static final String HOSTILE = "</script><img src=x onerror=alert(1)>\u2028\ud800\u202e\"'&.jpg";

    @TempDir
    private Path folder;

    private Path place;

    @BeforeEach
    void choosePlace() {
        place = folder.resolve("report");
    }

    @Test
    void nothing_is_there_before_the_end_and_then_everything() throws IOException {
        List<Path> files;
        try (ReportFolder report = ReportFolder.open(place, "Photos", Locale.ENGLISH)) {
            SampleSchool.fill(report, 20);
            assertThat(place).doesNotExist();

            files = report.finish();
        }

        assertThat(files).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(files)
                .extracting(file -> place.relativize(file).toString().replace('\\', '/'))
                .containsExactly(
                        "index.html",
                        "results.xlsx",
                        "results.csv",
                        "results.jsonl",
                        "lists/no-photo.xlsx",
                        "lists/same-photo.xlsx");
        assertThat(everything()).noneMatch(file -> file.toString().endsWith(".tmp"));
        assertThat(place.resolve("thumbnails/000/0.jpg")).isNotEmptyFile();
    }

    @Test
    void everything_is_readable_by_its_owner_alone() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "needs a POSIX file system");
        write(SampleSchool.result(0));

        for (Path file : everything()) {
            String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
            assertThat(rights).as(file.toString()).isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------");
        }
    }

    @Test
    void an_earlier_report_is_replaced_whole() throws IOException {
        write(SampleSchool.result(0), SampleSchool.result(1500));
        Files.createFile(place.resolve("thumbnails/Thumbs.db"));

        write(SampleSchool.result(3));

        assertThat(place.resolve("thumbnails/001")).doesNotExist();
        assertThat(place.resolve("thumbnails/000")).isDirectoryContaining("glob:**/3.jpg");
        assertThat(data()).doesNotContain("0000.jpg");
    }

    @Test
    void a_folder_that_holds_anything_else_is_refused_and_stays() throws IOException {
        write(SampleSchool.result(0));
        Path note = Files.writeString(place.resolve("data/notes.txt"), "mine");

        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> ReportFolder.open(place, "", Locale.CHINESE));
        Files.delete(note);
        Files.writeString(place.resolve("index.html"), "<html>another page</html>");
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> ReportFolder.open(place, "", Locale.CHINESE));

        assertThat(place.resolve("results.csv")).isNotEmptyFile();
        assertThat(place.resolve("index.html")).hasContent("<html>another page</html>");
    }

    @Test
    void who_closes_it_unfinished_has_the_earlier_report_and_no_traces() throws IOException {
        write(SampleSchool.result(0));
        String before = data();

        try (ReportFolder report = ReportFolder.open(place, "", Locale.CHINESE)) {
            report.add(SampleSchool.result(1), "");
        }

        assertThat(data()).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().contains("photo-spec-draft"));
    }

    @Test
    void hostile_words_stay_text() throws IOException {
        try (ReportFolder report = ReportFolder.open(place, HOSTILE, Locale.ENGLISH)) {
            report.add(SampleSchool.named(0, "a/" + HOSTILE), HOSTILE);
            report.expect(HOSTILE, 2);
            report.add(
                    new OfficeList("hostile", HOSTILE, HOSTILE, List.of(HOSTILE), List.of(OfficeList.Row.of(HOSTILE))));
            report.finish();
        }

        assertThat(data()).contains("\\u003c/script\\u003e").doesNotContain("</script", "<img", "\u2028", "\u202e");
        assertThat(Files.readString(place.resolve("index.html")))
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<img");
    }

    @Test
    void numbers_are_masked_on_the_page_and_whole_in_the_files_for_programs() throws IOException {
        try (ReportFolder report = ReportFolder.open(place, "of " + NUMBER, Locale.ENGLISH)) {
            report.add(SampleSchool.named(0, NUMBER + "/" + NUMBER + ".jpg"), NUMBER);
            report.add(SampleSchool.failed(1, NUMBER + ".jpg"), NUMBER);
            report.expect(NUMBER, 1);
            report.add(
                    new OfficeList("numbers", NUMBER, NUMBER, List.of("Number"), List.of(OfficeList.Row.of(NUMBER))));
            report.finish();
        }

        assertThat(data()).doesNotContain(NUMBER).contains("430***********1234.jpg");
        assertThat(Files.readString(place.resolve("index.html"))).doesNotContain(NUMBER);
        assertThat(everything()).noneMatch(file -> file.toString().contains(NUMBER));
        assertThat(Files.readString(place.resolve("results.jsonl"))).contains("\"file\":\"" + NUMBER + ".jpg\"");
        assertThat(Files.readString(place.resolve("results.csv"))).contains(NUMBER + "/" + NUMBER + ".jpg");
        assertThat(cells("lists/numbers.xlsx").get(1)).containsExactly(NUMBER);
    }

    @Test
    void a_workbook_holds_a_row_a_photo_and_no_formula() throws IOException {
        try (ReportFolder report = ReportFolder.open(place, "", Locale.CHINESE)) {
            report.add(SampleSchool.named(0, "=cmd.jpg"), "高一（1）班");
            report.add(SampleSchool.failed(4, HOSTILE), "");
            report.finish();
        }

        List<List<String>> rows = cells("results.xlsx");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).startsWith("序号", "文件", "班级", "结论");
        assertThat(rows.get(1)).startsWith("1", "'=cmd.jpg", "高一（1）班", "合格");
        assertThat(rows.get(2)).contains("5", "无法读取", "文件或文件夹不存在");
    }

    @Test
    void json_lines_are_those_of_the_library() throws IOException {
        BulkResult sample = SampleSchool.result(6);
        BulkPhoto photo = sample.photo().withSubject(Optional.of("1001"), Optional.empty());
        BulkResult result =
                new BulkResult(6, photo, sample.report(), sample.failure(), Optional.empty(), Optional.empty());
        StringWriter expected = new StringWriter();
        ReportJson.write(
                result.report().orElseThrow(),
                photo.label(),
                photo.subject(),
                ReportMessages.in(Locale.CHINESE),
                expected);

        write(result, SampleSchool.failed(7, "b.jpg"));

        assertThat(expected.toString()).contains("\"id\":\"1001\"");
        assertThat(Files.readAllLines(place.resolve("results.jsonl")))
                .containsExactly(expected.toString(), "{\"file\":\"b.jpg\",\"error\":\"文件或文件夹不存在\"}");
    }

    @Test
    void failures_are_told_in_the_callers_words_in_both_languages() throws IOException {
        FailureWords words = (failure, locale) -> "why, in " + locale;
        try (ReportFolder report = ReportFolder.open(place, "", Locale.ENGLISH, words)) {
            report.add(SampleSchool.failed(0, "a.jpg"), "");
            report.finish();
        }

        assertThat(data()).contains("[\"why, in zh\",\"why, in en\"]");
        assertThat(Files.readString(place.resolve("results.jsonl"))).contains("\"error\":\"why, in en\"");
    }

    @Test
    void what_makes_no_sense_is_refused() throws IOException {
        try (ReportFolder report = ReportFolder.open(place, "", Locale.ENGLISH)) {
            OfficeList list = new OfficeList("list", "", "", List.of("one"), List.of());
            report.add(SampleSchool.result(3), "");
            report.add(list);

            assertThatIllegalArgumentException().isThrownBy(() -> report.add(SampleSchool.result(3), ""));
            assertThatIllegalArgumentException().isThrownBy(() -> report.add(list));
            assertThatIllegalArgumentException().isThrownBy(() -> report.expect("a", -1));
            report.finish();
            assertThatIllegalStateException().isThrownBy(() -> report.add(SampleSchool.result(4), ""));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new OfficeList("../x", "", "", List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new OfficeList("x", "", "", List.of("one"), List.of(OfficeList.Row.of("one", "two"))));
    }

    @Test
    void the_same_photos_give_the_same_page() throws IOException {
        write(SampleSchool.result(0), SampleSchool.result(6));
        String before = data();

        write(SampleSchool.result(0), SampleSchool.result(6));

        assertThat(data()).isEqualTo(before);
    }

    @Test
    void two_thousand_photos_are_not_kept_in_memory() throws IOException {
        // Together 530 MB, of the 512 MB that a test run has.
        try (ReportFolder report = ReportFolder.open(place, "", Locale.ENGLISH)) {
            BulkResult any = SampleSchool.named(0, "a.jpg");
            for (int i = 0; i < 2300; i++) {
                SrgbImage image = SrgbImage.ofRows(240, 240, (y, row) -> {});
                report.add(
                        SampleSchool.of(i, i + ".jpg", any.report().orElseThrow(), Optional.of(new Thumbnail(image))),
                        "");
            }
            report.finish();
        }

        assertThat(place.resolve("data/photos-002.js")).isNotEmptyFile();
        assertThat(place.resolve("thumbnails/002/2299.jpg")).isNotEmptyFile();
    }

    private void write(BulkResult... results) throws IOException {
        try (ReportFolder report = ReportFolder.open(place, "Photos", Locale.CHINESE)) {
            for (BulkResult result : results) {
                report.add(result, "高一（1）班");
            }
            report.finish();
        }
    }

    /** All that the page loads of this report. */
    private String data() throws IOException {
        StringBuilder data = new StringBuilder();
        try (Stream<Path> files = Files.list(place.resolve("data"))) {
            for (Path file : files.sorted().toList()) {
                data.append(Files.readString(file, UTF_8));
            }
        }
        return data.toString();
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.toList();
        }
    }

    private List<List<String>> cells(String workbook) throws IOException {
        try (ReadableWorkbook book =
                        new ReadableWorkbook(place.resolve(workbook).toFile());
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        }
    }
}
