package io.github.photospec.review;

import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Student;

/**
 * One class (班级) of a school. Two departments may have classes of the same name, so all four parts tell which it is.
 *
 * @param department 院系; empty text where the school does not say
 * @param grade 年级; empty text where the school does not say
 * @param major 专业; empty text where the school does not say
 * @param name 班级; empty text where the school does not say
 */
public record SchoolClass(String department, String grade, String major, String name) {
    /** The class that a student is in. */
    public static SchoolClass of(Student student) {
        return new SchoolClass(
                value(student, NameField.DEPARTMENT),
                value(student, NameField.GRADE),
                value(student, NameField.MAJOR),
                value(student, NameField.CLASS));
    }

    private static String value(Student student, NameField field) {
        return student.value(field).orElse("");
    }
}
