package io.github.photospec.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.PhotoInput;
import io.github.photospec.identity.IdReader;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.identity.RosterEntry;
import io.github.photospec.identity.RosterProblem.Code;
import io.github.photospec.identity.RosterReader;
import io.github.photospec.identity.StudentFinder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
    private static final String ZHANG = "11010519491231002X";
    private static final String LI = "440308199901101512";

    private static final StudentFinder FINDER = finder("学号,姓名,身份证号,班级,专业\n1001,张三," + ZHANG + ",软件1班,软件技术\n1002,李四,"
            + LI + ",软件2班,软件技术\n1003,王五,,软件2班,会计\n1004,王五,,软件1班,会计\n");

    @Test
    void photos_and_students_that_meet_leave_nothing_to_say() {
        ReconciledPhotos photos = photos(ZHANG + ".jpg", "1002_李四.jpg", "c/1003-王五-软件技术.png", "1004.jpg");

        assertThat(photos.isClean()).isTrue();
    }

    @Test
    void students_without_a_photo_are_listed_in_the_order_of_the_list() {
        ReconciledPhotos photos = photos("1002.jpg");

        assertThat(photos.without()).extracting(RosterEntry::row).containsExactly(2, 4, 5);
    }

    @Test
    void photos_of_nobody_and_of_several_are_told_apart() {
        ReconciledPhotos photos = photos("stranger.jpg", "赵六.jpg", "王五.jpg");

        assertThat(photos.nobodys()).extracting(RunPhoto::index).containsExactly(0L, 1L);
        assertThat(photos.doubtful()).singleElement().satisfies(doubt -> {
            assertThat(doubt.photo().label()).isEqualTo("王五.jpg");
            assertThat(doubt.students()).extracting(RosterEntry::row).containsExactly(4, 5);
        });
    }

    @Test
    void two_photos_of_one_student_are_listed_together() {
        ReconciledPhotos photos = photos("1001.jpg", "a/" + ZHANG + ".jpg", "1002.jpg");

        assertThat(photos.several()).singleElement().satisfies(several -> {
            assertThat(several.student().row()).isEqualTo(2);
            assertThat(several.photos()).extracting(RunPhoto::index).containsExactly(0L, 1L);
        });
    }

    @Test
    void a_name_that_differs_from_the_list_is_told_whoevers_it_is() {
        ReconciledPhotos photos = photos("1001_张山.jpg", "1002_张三.jpg", "1003_王五照片.jpg", "1004 证件照 白底.jpg");

        assertThat(photos.otherNames())
                .extracting(other -> other.student().row() + other.name())
                .containsExactly("2张山", "3张三");
        assertThat(photos.without()).isEmpty();
        assertThat(photos.toString() + photos.otherNames()).doesNotContain("张");
    }

    @Test
    void a_template_tells_names_apart_too() {
        StudentFinder finder = FINDER.from(PhotoNaming.of("{name}_{studentNo}.jpg"));

        ReconciledPhotos photos = photos(finder, "张山_1001.jpg", "李四_1002.jpg", "x_9999.jpg");

        assertThat(photos.otherNames())
                .singleElement()
                .satisfies(other -> assertThat(other.name()).isEqualTo("张山"));
        assertThat(photos.nobodys()).extracting(RunPhoto::label).containsExactly("x_9999.jpg");
    }

    @Test
    void a_manifest_knows_better_than_a_files_name() {
        BulkPhoto photo = new BulkPhoto("whatever.jpg", PhotoInput.of(new byte[9]));
        Reconciliation reconciliation = Reconciliation.with(FINDER);

        reconciliation.add(result(0, photo.withSubject(Optional.of(LI.toLowerCase(Locale.ROOT)), Optional.empty())));
        reconciliation.add(result(1, photo.withSubject(Optional.of("1001"), Optional.empty())));
        reconciliation.add(result(2, photo.withSubject(Optional.of("1009"), Optional.empty())));

        assertThat(reconciliation.result().without())
                .extracting(RosterEntry::row)
                .containsExactly(4, 5);
        assertThat(reconciliation.result().nobodys())
                .extracting(RunPhoto::index)
                .containsExactly(2L);
    }

    @Test
    void a_photo_that_cannot_be_opened_is_no_photo() {
        Reconciliation reconciliation = Reconciliation.with(FINDER);

        reconciliation.add(
                BulkResult.failed(0, BulkPhoto.missing("1001.jpg", new IOException()), new IOException("gone")));

        assertThat(reconciliation.result().without()).hasSize(4);
    }

    @Test
    void a_list_that_is_not_in_order_is_read_leniently_and_told() {
        String damaged = "11010519491231002";
        StudentFinder finder = finder(
                "学号,姓名,身份证号\n1001,张三," + damaged + "1\n1002,李四,4.40308E+17\n1003,王五," + LI + "\n1003,赵六," + LI + "\n");

        ReconciledPhotos photos = photos(finder, "1001.jpg", "1002_李四.jpg", LI + ".jpg", "赵六.jpg");

        assertThat(photos.isClean()).isTrue();
        assertThat(finder.roster().cautions())
                .extracting(caution -> caution.row() + " " + caution.code())
                .containsExactly(
                        "2 " + Code.INVALID_ID, "3 " + Code.LOST_DIGITS, "5 " + Code.DUPLICATE, "5 " + Code.DUPLICATE);
        assertThat(finder.roster().entries().get(3).student().value(NameField.ID))
                .isEmpty();
        assertThat(finder.roster().entries().get(3).id()).isEmpty();
    }

    private static StudentFinder finder(String list) {
        RosterReader reader = RosterReader.of(IdReader.on(LocalDate.of(2026, 11, 1)))
                .requiring(Set.of())
                .leniently();
        return StudentFinder.of(reader.read(list.getBytes(UTF_8)).accepted().orElseThrow());
    }

    private static ReconciledPhotos photos(String... labels) {
        return photos(FINDER, labels);
    }

    private static ReconciledPhotos photos(StudentFinder finder, String... labels) {
        Reconciliation reconciliation = Reconciliation.with(finder);
        List<BulkPhoto> photos = new ArrayList<>();
        Stream.of(labels)
                .map(label -> new BulkPhoto(label, PhotoInput.of(label, new byte[9])))
                .forEach(photos::add);
        for (int i = 0; i < photos.size(); i++) {
            reconciliation.add(result(i, photos.get(i)));
        }
        return reconciliation.result();
    }

    private static BulkResult result(int index, BulkPhoto photo) {
        BulkResult one = Runs.all(Runs.checker(1).run(List.of(photo))).get(0);
        return new BulkResult(index, photo, one.report(), one.failure(), Optional.empty(), Optional.empty());
    }
}
