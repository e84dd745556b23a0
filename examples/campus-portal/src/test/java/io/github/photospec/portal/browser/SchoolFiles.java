package io.github.photospec.portal.browser;

import io.github.photospec.identity.NameField;
import io.github.photospec.painting.Backdrop;
import io.github.photospec.portal.demo.InventedStudents;
import io.github.photospec.portal.demo.PaintedPhotos;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What people have on their disks and before their cameras: photos, and the school's roster. */
record SchoolFiles(Path folder) {
    private static final int STUDENTS = 4;
    static final int SITTER = 1;
    private static final Color WALL = new Color(214, 210, 202);
    private static final List<NameField> COLUMNS = List.of(
            NameField.STUDENT_NO,
            NameField.NAME,
            NameField.ID,
            NameField.DEPARTMENT,
            NameField.GRADE,
            NameField.MAJOR,
            NameField.CLASS);
    private static final List<String> HEADINGS = List.of("学号", "姓名", "身份证号", "院系", "年级", "专业", "班级");

    /** What the camera sees: one picture, again and again. */
    Path camera() throws IOException {
        return phonePhoto("camera.mjpeg", SITTER);
    }

    Path phonePhoto(String name, int sitter) throws IOException {
        return Files.write(folder.resolve(name), PaintedPhotos.phone(sitter, Backdrop.plain(WALL)));
    }

    /** A roster of four; the first one's number may be another. */
    Path roster(String name, String firstId) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("名单");
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
                for (int number = 0; number < STUDENTS; number++) {
                    boolean replaced = number == 0 && COLUMNS.get(column) == NameField.ID && !firstId.isEmpty();
                    sheet.value(number + 1, column, replaced ? firstId : value(number, COLUMNS.get(column)));
                }
            }
        }
        return file;
    }

    /** What the roster says of a student. */
    static String value(int number, NameField field) {
        return InventedStudents.student(number).value(field).orElseThrow();
    }
}
