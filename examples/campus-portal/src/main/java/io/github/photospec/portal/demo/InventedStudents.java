package io.github.photospec.portal.demo;

import io.github.photospec.identity.IdReader;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Student;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Students whom nobody knows, always the same by their number. */
public final class InventedStudents {
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗";
    private static final List<String> GIVEN = List.of(
            "子涵", "雨桐", "浩然", "思远", "欣怡", "俊杰", "诗琪", "宇轩", "佳慧", "明哲", "若曦", "天宇", "梦瑶", "嘉豪", "晓彤", "志强", "静雯");
    private static final List<List<String>> CLASSES = List.of(
            List.of("软件学院", "2025", "软件技术", "软件2501"),
            List.of("软件学院", "2025", "软件技术", "软件2502"),
            List.of("软件学院", "2025", "大数据技术", "大数据2501"),
            List.of("商学院", "2025", "会计", "会计2501"));

    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(2006, 9, 1);
    private static final IdReader READER = IdReader.on(LocalDate.of(2026, 1, 1));
    private static final String CHECK_CHARACTERS = "0123456789X";
    private static final int REGION = 430102;
    private static final int SERIALS = 999;
    private static final int DAYS = 700;

    private InventedStudents() {}

    /** How many classes there are. */
    public static int classes() {
        return CLASSES.size();
    }

    /**
     * A student.
     *
     * @param number from 0; students with the same remainder of {@link #classes()} are in one class
     */
    public static Student student(int number) {
        List<String> group = CLASSES.get(number % CLASSES.size());
        return Student.of(NameField.STUDENT_NO, key(number))
                .with(NameField.NAME, name(number))
                .with(NameField.ID, residentId(number))
                .with(NameField.DEPARTMENT, group.get(0))
                .with(NameField.GRADE, group.get(1))
                .with(NameField.MAJOR, group.get(2))
                .with(NameField.CLASS, group.get(3));
    }

    /** A student's number (学号). */
    public static String key(int number) {
        return String.format(Locale.ROOT, "2025%06d", number + 1);
    }

    private static String name(int number) {
        return SURNAMES.charAt(number % SURNAMES.length()) + GIVEN.get(number % GIVEN.size());
    }

    /** The library tells which check character is right. */
    private static String residentId(int number) {
        String birth = FIRST_BIRTHDAY.plusDays(number % DAYS).format(DateTimeFormatter.BASIC_ISO_DATE);
        String digits = String.format(Locale.ROOT, "%d%s%03d", REGION, birth, number % SERIALS + 1);
        return CHECK_CHARACTERS
                .chars()
                .mapToObj(check -> digits + (char) check)
                .filter(id -> READER.read(id).valid().isPresent())
                .findFirst()
                .orElseThrow();
    }
}
