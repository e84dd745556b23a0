package io.github.photospec.portal.office;

import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Student;
import io.github.photospec.portal.account.Accounts;
import io.github.photospec.review.Enrolment;
import io.github.photospec.review.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Students' accounts, as far as rosters and corrections decide about them. */
@Component
class StudentAccounts {
    private final Accounts accounts;

    StudentAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Gives each student an account; those who have one keep it, and are called as the roster says. */
    void add(List<Enrolment> students) {
        for (Enrolment student : students) {
            String key = student.key();
            if (!accounts.add(key, Role.STUDENT, name(student.student()), Optional.of(key))) {
                rename(key, student.student());
            }
        }
    }

    /** Calls a student by the right name. */
    void rename(String key, Student student) {
        accounts.rename(key, name(student));
    }

    private static String name(Student student) {
        return student.value(NameField.NAME).orElse("");
    }
}
