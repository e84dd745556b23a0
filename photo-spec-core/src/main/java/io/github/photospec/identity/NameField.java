package io.github.photospec.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a student's photo can be named after. */
public enum NameField {
    /** The number of the identity document: 身份证号. */
    ID("id", "身份证号", "身份证号码", "身份证", "证件号", "证件号码", "idNo", "idNumber", "idCard"),
    /** The number that the school gave: 学号. */
    STUDENT_NO("studentNo", "学号", "学籍号", "studentId", "studentNumber"),
    /** The student's name: 姓名. */
    NAME("name", "姓名", "名字", "studentName"),
    /** The number of a candidate in an examination: 考籍号, 考生号, 准考证号. */
    CANDIDATE_NO("candidateNo", "考籍号", "考生号", "准考证号", "candidateNumber"),
    /** The number of a registration: 报名号, 报名序号. */
    REGISTRATION_NO("registrationNo", "报名号", "报名序号", "registrationNumber"),
    /** The school's code: 学校标识码. */
    SCHOOL_CODE("schoolCode", "学校标识码", "学校代码", "院校代码"),
    /** The school's name: 学校. */
    SCHOOL("school", "学校", "schoolName"),
    /** The department: 学院, 院系. */
    DEPARTMENT("department", "学院", "院系", "系", "college", "faculty"),
    /** The subject studied: 专业. */
    MAJOR("major", "专业"),
    /** The year: 年级. */
    GRADE("grade", "年级", "year"),
    /** The class: 班级, 班号. */
    CLASS("class", "班级", "班号", "班", "className", "classNo");

    private final String placeholder;
    private final List<String> synonyms;

    NameField(String placeholder, String... synonyms) {
        this.placeholder = placeholder;
        this.synonyms = List.of(synonyms);
    }

    /** What stands between braces in templates, for example {@code studentNo}. */
    public String placeholder() {
        return placeholder;
    }

    /** The field of that placeholder, in exactly that spelling. */
    public static Optional<NameField> of(String placeholder) {
        return first(field -> field.placeholder.equals(placeholder));
    }

    /** The field that other words stand for; suggested, but not accepted, so that templates have one spelling. */
    static Optional<NameField> meant(String word) {
        return first(field -> field.placeholder.equalsIgnoreCase(word)
                || field.synonyms.stream().anyMatch(word::equalsIgnoreCase));
    }

    /** Whether its values are numbers or codes, in which full-width characters and white space are slips. */
    boolean isNumber() {
        return switch (this) {
            case ID, STUDENT_NO, CANDIDATE_NO, REGISTRATION_NO, SCHOOL_CODE -> true;
            case NAME, SCHOOL, DEPARTMENT, MAJOR, GRADE, CLASS -> false;
        };
    }

    private static Optional<NameField> first(Predicate<NameField> wanted) {
        return Arrays.stream(values()).filter(wanted).findFirst();
    }
}
