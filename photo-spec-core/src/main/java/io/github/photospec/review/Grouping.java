package io.github.photospec.review;

/** What reviews are counted by. */
public enum Grouping {
    /** 院系. */
    DEPARTMENT,
    /** 年级. */
    GRADE,
    /** 专业, within its department. */
    MAJOR,
    /** 班级. */
    CLASS;

    /** What is left of a class when it is counted so: the parts that do not matter are empty. */
    public SchoolClass group(SchoolClass of) {
        return switch (this) {
            case DEPARTMENT -> new SchoolClass(of.department(), "", "", "");
            case GRADE -> new SchoolClass("", of.grade(), "", "");
            case MAJOR -> new SchoolClass(of.department(), "", of.major(), "");
            case CLASS -> of;
        };
    }
}
