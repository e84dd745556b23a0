package io.github.photospec.export;

import static io.github.photospec.export.School.ALL;
import static io.github.photospec.export.School.NURSING;
import static io.github.photospec.export.School.OFFICE;
import static io.github.photospec.export.School.SOFTWARE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.photospec.contract.ReviewSamples;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.identity.Student;
import io.github.photospec.review.Actor;
import io.github.photospec.review.DamagedPhotoException;
import io.github.photospec.review.DirectoryPhotoStore;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.ReviewRefusedException;
import io.github.photospec.review.ReviewState;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportPackageTest {
    private static final String FIRST = "430102200401000001";
    private static final String SECOND = "430102200401000002";

    private final School school = new School();

    @TempDir
    private Path around;

    private Path folder;
    private Exported exported;

    @BeforeEach
    void place() {
        folder = around.resolve("export");
        exported = new Exported(folder);
    }

    @Test
    void approved_photos_are_in_one_zip_by_the_students_keys_and_nothing_else_is() throws IOException {
        school.approved(NURSING, 2).approved(SOFTWARE, 1);
        school.waiting(School.key(3), School.student(3, SOFTWARE));

        ExportResult result = school.export().write(OFFICE, ALL, folder);

        assertThat(exported.zip("photos.zip"))
                .containsExactly(Map.entry(FIRST + ".jpg", "photo 1"), Map.entry(SECOND + ".jpg", "photo 2"));
        assertThat(result.photos()).isEqualTo(2);
        assertThat(result.zips()).containsExactly(folder.resolve("photos.zip"));
        assertThat(exported.files())
                .containsOnlyKeys("left-out.csv", "left-out.xlsx", "manifest.csv", "manifest.xlsx", "photos.zip");
    }

    @Test
    void photos_are_stored_as_they_are_without_a_time_zone_and_with_names_that_say_that_they_are_utf_8()
            throws IOException {
        school.approved(SOFTWARE, 1);

        school.export().withNaming(PhotoNaming.of("{name}.jpg")).write(OFFICE, ALL, folder);

        try (ZipFile zip = new ZipFile(folder.resolve("photos.zip").toFile())) {
            ZipEntry entry = zip.getEntry("学生1.jpg");
            assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(entry.getExtra()).isNull();
        }
        byte[] bytes = Files.readAllBytes(folder.resolve("photos.zip"));
        // APPNOTE 4.4.4: bit 11 of the flags, which are at offset 6 of a local header.
        assertThat(bytes[7] & 0x08).isNotZero();
    }

    @Test
    void by_class_every_class_has_a_zip_and_names_need_to_be_unique_there_only() throws IOException {
        Student li = School.student(1, SOFTWARE).with(NameField.NAME, "李四");
        Student other = School.student(2, NURSING).with(NameField.NAME, "李四");
        school.approved(School.key(1), li, School.photo(1)).approved(School.key(2), other, School.photo(2));

        ExportResult result = school.export()
                .withNaming(PhotoNaming.of("{name}.jpg"))
                .withLayout(ZipLayout.BY_CLASS)
                .write(OFFICE, ALL, folder);

        assertThat(exported.zip("photos/医学院-2024-护理-护理2401班.zip")).containsExactly(Map.entry("李四.jpg", "photo 2"));
        assertThat(exported.zip("photos/软件学院-2024-软件技术-软件2401班.zip")).containsExactly(Map.entry("李四.jpg", "photo 1"));
        assertThat(result.leftOut()).isEmpty();
        assertThat(result.zips()).hasSize(2).allSatisfy(zip -> assertThat(zip).exists());
    }

    @Test
    void everybody_without_a_photo_in_it_is_listed_with_the_reason() throws IOException {
        school.approved(SOFTWARE, 1);
        school.waiting(School.key(2), School.student(2, SOFTWARE));
        school.approved(School.key(3), ReviewSamples.student("无号", SOFTWARE), School.photo(3));
        school.approved(School.key(4), School.student(5, SOFTWARE), School.photo(4));
        school.approved(School.key(5), School.student(5, SOFTWARE), School.photo(5));
        school.approved(School.key(6), School.student(6, SOFTWARE), PhotoId.of(School.photo(6)));

        ExportResult result = school.export().write(OFFICE, ALL, folder);

        assertThat(result.leftOut())
                .extracting(row -> row.key().student(), LeftOut::reason, LeftOut::state)
                .containsExactly(
                        row(2, LeftOutReason.NOT_APPROVED, ReviewState.AWAITING_PHOTO),
                        row(3, LeftOutReason.NO_NAME, ReviewState.APPROVED),
                        row(4, LeftOutReason.SAME_NAME, ReviewState.APPROVED),
                        row(5, LeftOutReason.SAME_NAME, ReviewState.APPROVED),
                        row(6, LeftOutReason.PHOTO_MISSING, ReviewState.APPROVED));
        assertThat(result.photos()).isEqualTo(1);
        assertThat(result.count(LeftOutReason.SAME_NAME)).isEqualTo(2);
        assertThat(exported.csv("left-out"))
                .extracting(row -> row.get("原因代码"), row -> row.get("原因说明"))
                .contains(
                        tuple("not-approved", "未通过审核：未上传"),
                        tuple("no-name", "照片无法命名：该学生没有身份证号"),
                        tuple("same-name", "与其他学生的照片重名：2024000005"));
    }

    @Test
    void a_damaged_photo_is_left_out_and_the_others_are_there() throws IOException {
        DirectoryPhotoStore store = DirectoryPhotoStore.open(around.resolve("store"), Clock.systemUTC());
        school.approved(School.key(1), School.student(1, SOFTWARE), store.put(School.photo(1)));
        PhotoId damaged = store.put(School.photo(2));
        school.approved(School.key(2), School.student(2, SOFTWARE), damaged);
        Files.writeString(
                around.resolve("store")
                        .resolve(damaged.sha256().substring(0, 2))
                        .resolve(damaged.sha256()),
                "other");

        ExportResult result =
                ExportPackage.of(school.desk(), store, School.BY_ID).write(OFFICE, ALL, folder);

        assertThat(result.leftOut()).extracting(LeftOut::reason).containsExactly(LeftOutReason.PHOTO_DAMAGED);
        assertThat(exported.zip("photos.zip")).containsOnlyKeys(FIRST + ".jpg");
        assertThatExceptionOfType(DamagedPhotoException.class).isThrownBy(() -> store.get(damaged));
    }

    @Test
    void the_manifest_tells_of_every_photo_whose_it_is_and_who_approved_it_when() throws IOException {
        school.approved(SOFTWARE, 1);

        school.export().withFullNumbers().withLocale(Locale.ENGLISH).write(OFFICE, ALL, folder);

        PhotoId id = PhotoId.of(School.photo(1));
        assertThat(exported.csv("manifest"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("Key", "2024000001")
                        .containsEntry("Identity number", FIRST)
                        .containsEntry("Zip file", "photos.zip")
                        .containsEntry("File", FIRST + ".jpg")
                        .containsEntry("Bytes", "7")
                        .containsEntry("SHA-256", id.sha256())
                        .containsEntry("Specification", "hn-student-cet-pretco")
                        .containsEntry("Revision", "1")
                        .containsEntry("Approved by", "counsellor-1")
                        .containsEntry("Approved at", "2026-11-20 16:30:00 +08:00"));
    }

    @Test
    void the_workbooks_say_the_same_as_the_csv_files() throws IOException {
        school.approved(SOFTWARE, 1, 2);
        school.waiting(School.key(3), School.student(3, SOFTWARE));

        school.export().write(OFFICE, ALL, folder);

        for (String list : List.of("manifest", "left-out")) {
            assertThat(exported.workbook(list)).isEqualTo(exported.csvRows(list));
        }
    }

    @Test
    void unless_asked_for_no_list_has_a_whole_number_in_any_column() throws IOException {
        String passport = "E12345678";
        String key = "430102200401000077";
        school.approved(SOFTWARE, 1);
        school.approved(key, School.student(2, SOFTWARE).with(NameField.ID, passport), School.photo(2));
        school.waiting(School.key(3), School.student(3, SOFTWARE));

        school.export().write(OFFICE, ALL, folder);

        for (String list : List.of("manifest", "left-out")) {
            assertThat(exported.csvRows(list).toString())
                    .contains("430***********0")
                    .doesNotContain(FIRST, passport, key, "430102200401000003");
        }
        assertThat(exported.csvRows("manifest").toString()).contains("E******78.jpg", "430***********0001.jpg");
    }

    @Test
    void cells_that_a_spreadsheet_would_run_are_text() throws IOException {
        school.approved(
                School.key(1), School.student(1, SOFTWARE).with(NameField.NAME, "=HYPERLINK(1)"), School.photo(1));

        school.export().write(OFFICE, ALL, folder);

        assertThat(exported.csv("manifest"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("姓名", "'=HYPERLINK(1)"));
        assertThat(exported.workbook("manifest").get(1)).contains("'=HYPERLINK(1)");
    }

    @Test
    void the_same_photos_give_the_same_bytes() throws IOException {
        school.approved(SOFTWARE, 1, 2).approved(NURSING, 3);
        school.waiting(School.key(4), School.student(4, SOFTWARE));
        ExportPackage export = school.export().withLayout(ZipLayout.BY_CLASS);

        export.withJobs(1).write(OFFICE, ALL, folder);
        Path again = around.resolve("again");
        export.withJobs(4).write(OFFICE, ALL, again);

        Map<String, byte[]> second = new Exported(again).files();
        assertThat(exported.files())
                .containsOnlyKeys(second.keySet())
                .allSatisfy((file, bytes) -> assertThat(bytes).as(file).isEqualTo(second.get(file)));
    }

    @Test
    void a_counsellor_exports_the_own_classes_only() throws IOException {
        school.approved(SOFTWARE, 1).approved(NURSING, 2);
        school.waiting(School.key(3), School.student(3, NURSING));

        ExportResult result = school.export().write(Actor.counsellor("c", List.of(SOFTWARE)), ALL, folder);

        assertThat(exported.zip("photos.zip")).containsOnlyKeys(FIRST + ".jpg");
        assertThat(result.leftOut()).isEmpty();
    }

    @Test
    void a_student_exports_nothing() throws IOException {
        ExportPackage export = school.approved(SOFTWARE, 1).export();

        assertThatExceptionOfType(ReviewRefusedException.class)
                .isThrownBy(() -> export.write(Actor.student(School.key(1)), ALL, folder));

        assertThat(folder).doesNotExist();
    }

    @Test
    void a_query_narrows_an_export() throws IOException {
        school.approved(SOFTWARE, 1).approved(NURSING, 2);
        school.waiting(School.key(3), School.student(3, NURSING));

        ExportResult result =
                school.export().write(OFFICE, ALL.in(NURSING).withStates(Set.of(ReviewState.APPROVED)), folder);

        assertThat(exported.zip("photos.zip")).containsOnlyKeys(SECOND + ".jpg");
        assertThat(result.leftOut()).isEmpty();
    }

    @Test
    void an_export_of_nothing_has_an_empty_zip_and_lists_with_headings() throws IOException {
        ExportResult result = school.export().write(OFFICE, ALL, folder);

        assertThat(result.photos()).isZero();
        assertThat(exported.zip("photos.zip")).isEmpty();
        assertThat(exported.csvRows("manifest")).hasSize(1);
    }

    @Test
    void a_class_none_of_whose_photos_is_there_has_no_zip() throws IOException {
        school.approved(School.key(1), School.student(1, SOFTWARE), PhotoId.of(School.photo(1)));

        ExportResult result = school.export().withLayout(ZipLayout.BY_CLASS).write(OFFICE, ALL, folder);

        assertThat(result.zips()).isEmpty();
        assertThat(folder.resolve("photos")).isEmptyDirectory();
    }

    @Test
    void progress_counts_every_approved_photo() throws IOException {
        school.approved(SOFTWARE, 1, 2);
        school.approved(School.key(3), School.student(3, SOFTWARE), PhotoId.of(School.photo(3)));
        List<String> heard = new ArrayList<>();

        school.export()
                .withProgress((done, total) -> heard.add(done + "/" + total))
                .write(OFFICE, ALL, folder);

        assertThat(heard).containsExactly("1/3", "2/3", "3/3");
    }

    @Test
    void an_older_export_is_replaced_whole() throws IOException {
        school.approved(SOFTWARE, 1);
        school.export().withLayout(ZipLayout.BY_CLASS).write(OFFICE, ALL, folder);

        school.export().write(OFFICE, ALL, folder);

        assertThat(folder.resolve("photos")).doesNotExist();
        assertThat(exported.zip("photos.zip")).hasSize(1);
    }

    @Test
    void a_folder_with_anything_else_in_it_is_left_alone() throws IOException {
        school.approved(SOFTWARE, 1).export().write(OFFICE, ALL, folder);
        Path thesis = Files.writeString(folder.resolve("thesis.docx"), "x");

        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> school.export().write(OFFICE, ALL, folder));

        assertThat(thesis).exists();
    }

    @Test
    void no_result_shows_a_name_or_a_number() throws IOException {
        school.waiting("430102200401000077", School.student(1, SOFTWARE));

        ExportResult result = school.export().write(OFFICE, ALL, folder);

        assertThat(result.toString() + result.leftOut()).doesNotContain("430102200401000077", FIRST, "学生1");
    }

    private static Tuple row(int number, LeftOutReason reason, ReviewState state) {
        return tuple(School.key(number), reason, state);
    }
}
