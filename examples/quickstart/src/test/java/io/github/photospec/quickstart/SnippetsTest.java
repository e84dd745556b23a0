package io.github.photospec.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.fixture.ConformingPhoto;
import io.github.photospec.fixture.DrawnSitter;
import io.github.photospec.fixture.DrawnVision;
import io.github.photospec.identity.IdReader;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Roster;
import io.github.photospec.identity.RosterEntry;
import io.github.photospec.identity.RosterReader;
import io.github.photospec.identity.StudentFinder;
import io.github.photospec.make.MadePhoto;
import io.github.photospec.make.PhotoMaker;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.spec.SpecCatalog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the README shows, on the sample photos. */
class SnippetsTest {
    private static final Path SAMPLES = Path.of("../bulk-check/samples");

    @Test
    @SuppressWarnings("SystemOut") // The snippet prints; this listens.
    void three_lines_print_a_verdict() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Quickstart.main(new String[] {SAMPLES.resolve("wrong-dpi.jpg").toString()});
        } finally {
            System.setOut(console);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).strip()).isEqualTo("NON_COMPLIANT");
    }

    @Test
    void an_upload_is_answered_in_the_language_of_the_student() throws IOException {
        byte[] upload = Files.readAllBytes(SAMPLES.resolve("wrong-size.jpg"));
        try (PhotoChecker checker = PhotoChecker.create()) {
            List<String> chinese =
                    Uploads.problems(checker, "photo.jpg", () -> new ByteArrayInputStream(upload), Locale.CHINA);
            List<String> english =
                    Uploads.problems(checker, "photo.jpg", () -> new ByteArrayInputStream(upload), Locale.UK);

            assertThat(chinese).anySatisfy(text -> assertThat(text).contains("宽 200 像素"));
            assertThat(english).anySatisfy(text -> assertThat(text).contains("200 px"));
        }
    }

    @Test
    void only_compliant_photos_are_counted() throws IOException {
        PhotoSpec studio = SpecCatalog.bundled().require("print-1inch");
        byte[] good = ConformingPhoto.of(studio).bytes();
        List<BulkPhoto> photos = List.of(
                new BulkPhoto("good", PhotoInput.of(good)),
                BulkPhoto.of(SAMPLES.resolve("good.jpg")),
                BulkPhoto.of(SAMPLES.resolve("none.jpg")));

        try (PhotoChecker checker = PhotoChecker.create()) {
            assertThat(Folders.countCompliant(checker, studio, photos.iterator()))
                    .isEqualTo(1);
        }
    }

    @Test
    void an_office_has_a_report_and_knows_who_has_no_photo(@TempDir Path folder) throws IOException {
        PhotoSpec studio = SpecCatalog.bundled().require("print-1inch");
        RosterReader reader =
                RosterReader.of(IdReader.on(LocalDate.of(2026, 11, 1))).requiring(Set.of(NameField.NAME));
        Roster roster = reader.read("学号,姓名,班级\n1001,张三,1班\n1002,李四,1班\n".getBytes(StandardCharsets.UTF_8))
                .accepted()
                .orElseThrow();
        byte[] good = ConformingPhoto.of(studio).bytes();
        List<BulkPhoto> photos = List.of(new BulkPhoto("1001.jpg", PhotoInput.of("1001.jpg", good)));

        try (PhotoChecker checker = PhotoChecker.create()) {
            List<RosterEntry> without =
                    OfficeRun.check(checker, studio, photos.iterator(), StudentFinder.of(roster), folder);

            assertThat(without).extracting(RosterEntry::row).containsExactly(3);
        }
        assertThat(folder.resolve("report/index.html")).exists();
        assertThat(folder.resolve("report/lists/without-photo.xlsx")).exists();
    }

    @Test
    void a_phones_photo_becomes_an_id_photo_or_an_advice() throws IOException {
        PhotoSpec spec = SpecCatalog.bundled().require("print-1inch");
        List<MadePhoto> stored = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        DrawnSitter sitter = new DrawnSitter(900, 1200, 450, 300, 750, 0xffffff);
        try (PhotoMaker maker = PhotoMaker.create(DrawnVision.frontal())) {
            Making.make(maker, PhotoInput.of(sitter.file("png")), spec, stored::add, answers::add);
            Making.make(
                    maker, PhotoInput.of(sitter.withHead(450, 0, 450).file("png")), spec, stored::add, answers::add);
        }

        assertThat(stored).hasSize(1);
        assertThat(answers).containsExactly("头顶碰到或超出照片上边缘：退后一步，头顶上方留出空间");
    }
}
