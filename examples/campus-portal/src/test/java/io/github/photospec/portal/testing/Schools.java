package io.github.photospec.portal.testing;

import io.github.photospec.portal.account.Accounts;
import io.github.photospec.portal.demo.InventedStudents;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.CampaignWindow;
import io.github.photospec.review.Enrolment;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.Role;
import io.github.photospec.review.SchoolClass;
import io.github.photospec.spec.SpecCatalog;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Makes schools. */
public final class Schools {
    /** Fast, because tests make many accounts; the portal's encoder reads any strength. */
    private static final BCryptPasswordEncoder QUICK = new BCryptPasswordEncoder(4);

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int STUDENTS = 8;

    private final Accounts accounts;
    private final ReviewDesk desk;
    private final SpecCatalog specs;
    private final UserDetailsService users;
    private final AtomicInteger made = new AtomicInteger();

    Schools(Accounts accounts, ReviewDesk desk, SpecCatalog specs, UserDetailsService users) {
        this.accounts = accounts;
        this.desk = desk;
        this.specs = specs;
        this.users = users;
    }

    /**
     * A school with an open campaign, eight students in four classes (two each), a counsellor of the first two classes, one of the
     * others, and an office.
     */
    public School open() throws IOException {
        int number = made.incrementAndGet();
        ZonedDateTime now = ZonedDateTime.now(ZONE);
        Campaign campaign = Campaign.of(
                "c" + number,
                "测试批次" + number,
                specs.require("hn-student-cet-pretco"),
                new CampaignWindow(now.minusDays(1), now.plusDays(7)));
        // Far apart, so that no two schools have a student in common.
        List<Enrolment> students = IntStream.range(number * 1000, number * 1000 + STUDENTS)
                .mapToObj(each -> Enrolment.of(InventedStudents.student(each)))
                .toList();
        Actor office = Actor.office(account("office" + number, Role.OFFICE, Optional.empty()));
        desk.create(office, campaign);
        desk.enrol(office, campaign.id(), students);
        students.forEach(student -> account(student.key(), Role.STUDENT, Optional.of(student.key())));
        School school = new School(campaign, students, number, desk, users);
        accounts.assign(
                account(school.counsellor(), Role.COUNSELLOR, Optional.empty()),
                Set.of(classOf(students.get(0)), classOf(students.get(1))));
        accounts.assign(
                account(school.otherCounsellor(), Role.COUNSELLOR, Optional.empty()),
                Set.of(classOf(students.get(2)), classOf(students.get(3))));
        return school;
    }

    /** The password of every account here. */
    public static String password(String account) {
        return "password of " + account;
    }

    private String account(String id, Role role, Optional<String> student) {
        accounts.add(id, role, id, student);
        accounts.password(id, QUICK.encode(password(id)), false);
        return id;
    }

    private static SchoolClass classOf(Enrolment student) {
        return SchoolClass.of(student.student());
    }
}
