package io.github.photospec.identity;

import static io.github.photospec.identity.NameField.ID;
import static io.github.photospec.identity.NameField.NAME;
import static io.github.photospec.identity.NameField.STUDENT_NO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.identity.NamingProblem.Code;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameBatchTest {
    private static final PhotoNaming BY_NAME = PhotoNaming.of("{studentNo}-{name}.jpg");

    @Test
    void photos_of_one_name_are_all_refused_and_tell_each_other() {
        NameBatch batch = BY_NAME.names(List.of(student("1", "张三"), student("2", "李四"), student("1", " 张三 ")));

        assertThat(batch.results().get(0)).isEqualTo(RefusedName.because(Code.DUPLICATE, "3"));
        assertThat(Names.accepted(batch.results().get(1))).isEqualTo("2-李四.jpg");
        assertThat(batch.results().get(2)).isEqualTo(RefusedName.because(Code.DUPLICATE, "1"));
        assertThat(batch.find("1-张三.jpg")).isEqualTo(batch.results().get(0));
    }

    @Test
    void of_many_photos_of_one_name_only_some_are_told() {
        NameBatch batch = BY_NAME.names(Collections.nCopies(20_000, student("1", "张三")));

        assertThat(batch.results().get(3)).isEqualTo(RefusedName.because(Code.DUPLICATE, "1, 2, 3, 5, 6, …"));
        assertThat(BY_NAME.names(Collections.nCopies(6, student("1", "张三")))
                        .results()
                        .get(0))
                .isEqualTo(RefusedName.because(Code.DUPLICATE, "2, 3, 4, 5, 6"));
    }

    @Test
    void a_files_name_finds_its_student() {
        Student ann = student("2016-01", "Ann-Lee");
        NameBatch batch = BY_NAME.names(List.of(ann, student("2", "李四")));

        assertThat(batch.find("2016-01-ann-LEE .JPEG").accepted().orElseThrow().student())
                .isSameAs(ann);
        assertThat(batch.find("２-李四.jpg").accepted()).isPresent();
        assertThat(Names.refused(batch.find("3-王五.jpg"))).containsExactly(Code.UNKNOWN_STUDENT);
        assertThat(Names.refused(batch.find("3-王-五.jpg"))).containsExactly(Code.AMBIGUOUS);
        assertThat(Names.refused(batch.find("王五.jpg"))).containsExactly(Code.MISMATCH);
        assertThat(Names.refused(batch.find("2-李四.png"))).containsExactly(Code.EXTENSION);
        assertThat(Names.refused(batch.find("../2-李四.jpg"))).containsExactly(Code.FOLDERS);
    }

    @Test
    void the_form_of_a_number_in_a_files_name_does_not_matter() {
        NameBatch batch = PhotoNaming.of("{id}.jpg").names(List.of(Student.of(ID, "11010519491231002x")));

        assertThat(Names.accepted(batch.find("１１０１０５１９４９１２３１００２ｘ.JPG"))).isEqualTo("11010519491231002X.jpg");
        assertThat(Names.accepted(batch.find("110105 19491231 002X.jpg"))).isEqualTo("11010519491231002X.jpg");
    }

    @Test
    void a_student_that_cannot_be_named_disturbs_no_other() {
        NameBatch batch = BY_NAME.names(List.of(Student.of(NAME, "张三"), student("2", "李四")));

        assertThat(Names.refused(batch.results().get(0))).containsExactly(Code.MISSING_VALUE);
        assertThat(batch.results().get(1).accepted()).isPresent();
        assertThat(BY_NAME.names(List.of()).results()).isEmpty();
        assertThat(Names.refused(BY_NAME.names(List.of()).find("1-张三.jpg"))).containsExactly(Code.UNKNOWN_STUDENT);
    }

    private static Student student(String number, String name) {
        return Student.of(STUDENT_NO, number).with(NAME, name);
    }
}
