package io.github.photospec.portal.demo;

import io.github.photospec.review.Role;
import java.util.List;

/** Who can log in to the demo, and with which password: everybody who reads this. */
final class DemoLogins {
    static final String COUNSELLOR = "counsellor";
    static final String OTHER_COUNSELLOR = "counsellor2";

    static final List<Login> ALL = List.of(
            new Login("office", "demo-office", Role.OFFICE, "教务处演示"),
            new Login(COUNSELLOR, "demo-counsellor", Role.COUNSELLOR, "刘老师"),
            new Login(OTHER_COUNSELLOR, "demo-counsellor2", Role.COUNSELLOR, "陈老师"),
            new Login(InventedStudents.key(DemoSchool.STUDENTS - 1), "demo-student", Role.STUDENT, ""),
            new Login(InventedStudents.key(0), "demo-student1", Role.STUDENT, ""));

    private DemoLogins() {}

    /**
     * One of them.
     *
     * @param name empty for students, whose names the list of students has
     */
    record Login(String account, String password, Role role, String name) {
        @Override
        public String toString() {
            return role + " " + account;
        }
    }
}
