package io.github.photospec.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a student's photo can be named after. */
public enum NameField {
    /** The number of the identity document: 身份证号. */
    ID(
            "id",
            "身份证号",
            "身份证号码",
            "身份证",
            "居民身份证号",
            "居民身份证号码",
            "公民身份号码",
            "证件号",
            "证件号码",
            "身份证件号",
            "身份证件号码",
            "idNo",
            "idNumber",
            "idCard",
            "idCardNo",
            "idCardNumber"),
    /** The number that the school gave: 学号. */
    STUDENT_NO("studentNo", "学号", "学籍号", "学生学号", "学生编号", "studentId", "studentNumber"),
    /** The student's name: 姓名. */
    NAME("name", "姓名", "名字", "学生姓名", "考生姓名", "studentName", "fullName"),
    /** The number of a candidate in an examination: 考籍号, 考生号, 准考证号. */
    CANDIDATE_NO("candidateNo", "考籍号", "考生号", "准考证号", "candidateNumber"),
    /** The number of a registration: 报名号, 报名序号. */
    REGISTRATION_NO("registrationNo", "报名号", "报名序号", "registrationNumber"),
    /** The school's code: 学校标识码. */
    SCHOOL_CODE("schoolCode", "学校标识码", "学校代码", "院校代码"),
    /** The school's name: 学校. */
    SCHOOL("school", "学校", "学校名称", "院校名称", "schoolName"),
    /** The department: 学院, 院系. */
    DEPARTMENT("department", "学院", "院系", "系", "系部", "二级学院", "所在学院", "所属学院", "学院名称", "院系名称", "college", "faculty"),
    /** The subject studied: 专业. */
    MAJOR("major", "专业", "专业名称", "所学专业"),
    /** The year: 年级. */
    GRADE("grade", "年级", "所在年级", "year"),
    /** The class: 班级, 班号. */
    CLASS("class", "班级", "班号", "班", "班级名称", "行政班", "行政班级", "所在班级", "className", "classNo");

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

    /** Whether a heading of a list, without spaces, stands for the field. */
    boolean isHeaded(String heading) {
        return placeholder.equalsIgnoreCase(heading) || synonyms.stream().anyMatch(heading::equalsIgnoreCase);
    }

    /** Whether a heading is the field's own name; others may stand for something beside it, as 学籍号 does beside 学号. */
    boolean isHeadedExactly(String heading) {
        return placeholder.equalsIgnoreCase(heading) || synonyms.get(0).equalsIgnoreCase(heading);
    }

    /** Whether no two students have the same. */
    boolean isUnique() {
        return switch (this) {
            case ID, STUDENT_NO, CANDIDATE_NO, REGISTRATION_NO -> true;
            case NAME, SCHOOL_CODE, SCHOOL, DEPARTMENT, MAJOR, GRADE, CLASS -> false;
        };
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
