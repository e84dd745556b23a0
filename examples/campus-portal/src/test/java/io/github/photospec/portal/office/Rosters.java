package io.github.photospec.portal.office;

import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Student;
import io.github.photospec.portal.demo.InventedStudents;
import io.github.photospec.portal.testing.School;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rosters as offices have them. */
final class Rosters {
    static final Charset GB18030 = Charset.forName("GB18030");

    private static final List<String> HEADINGS = List.of("学号", "姓名", "身份证号", "院系", "年级", "专业", "班级");
    private static final List<NameField> FIELDS = List.of(
            NameField.STUDENT_NO,
            NameField.NAME,
            NameField.ID,
            NameField.DEPARTMENT,
            NameField.GRADE,
            NameField.MAJOR,
            NameField.CLASS);
    private static final int STUDENTS_A_SCHOOL = 1000;
    private static final int FIRST_NEW = 100;

    private Rosters() {}

    /** Students whom a school has not got yet. */
    static List<Student> fresh(School school, int count) {
        int first = school.number() * STUDENTS_A_SCHOOL + FIRST_NEW;
        return IntStream.range(first, first + count)
                .mapToObj(InventedStudents::student)
                .toList();
    }

    static String key(Student student) {
        return student.value(NameField.STUDENT_NO).orElseThrow();
    }

    static byte[] csv(List<Student> students) {
        return csv(students, StandardCharsets.UTF_8);
    }

    static byte[] csv(List<Student> students, Charset charset) {
        return Stream.concat(Stream.of(HEADINGS), students.stream().map(Rosters::row))
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"))
                .getBytes(charset);
    }

    static byte[] workbook(List<Student> students) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "office", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("名单");
            fill(sheet, 0, HEADINGS);
            for (int row = 0; row < students.size(); row++) {
                fill(sheet, row + 1, row(students.get(row)));
            }
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private static List<String> row(Student student) {
        return FIELDS.stream().map(field -> student.value(field).orElse("")).toList();
    }
}
