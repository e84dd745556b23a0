package io.github.photospec.review;

import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Student;
import io.github.photospec.internal.text.CodePointOrder;
import java.util.Comparator;

/**
 * One class (班级) of a school. Two departments may have classes of the same name, so all four parts tell which it is. Classes
 * are ordered by their parts' code points, the department's first.
 *
 * @param department 院系; empty text where the school does not say
 * @param grade 年级; empty text where the school does not say
 * @param major 专业; empty text where the school does not say
 * @param name 班级; empty text where the school does not say
 */
public record SchoolClass(String department, String grade, String major, String name)
        implements Comparable<SchoolClass> {
    private static final Comparator<SchoolClass> ORDER = Comparator.comparing(
                    SchoolClass::department, CodePointOrder.INSTANCE)
            .thenComparing(SchoolClass::grade, CodePointOrder.INSTANCE)
            .thenComparing(SchoolClass::major, CodePointOrder.INSTANCE)
            .thenComparing(SchoolClass::name, CodePointOrder.INSTANCE);

    /** The class that a student is in. */
    public static SchoolClass of(Student student) {
        return new SchoolClass(
                value(student, NameField.DEPARTMENT),
                value(student, NameField.GRADE),
                value(student, NameField.MAJOR),
                value(student, NameField.CLASS));
    }

    @Override
    public int compareTo(SchoolClass other) {
        return ORDER.compare(this, other);
    }

    private static String value(Student student, NameField field) {
        return student.value(field).orElse("");
    }
}
