package io.github.photospec.portal.demo;

import io.github.photospec.identity.NameField;
import io.github.photospec.portal.account.Accounts;
import io.github.photospec.portal.account.Actors;
import io.github.photospec.portal.setup.PortalProperties;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.CampaignWindow;
import io.github.photospec.review.Enrolment;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.Role;
import io.github.photospec.review.SchoolClass;
import io.github.photospec.spec.SpecCatalog;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty portal with an invented school. */
@Component
@Lazy
class DemoSchool {
    static final String CAMPAIGN = "demo";
    static final int STUDENTS = 200;

    private static final String SPEC = "hn-student-cet-pretco";
    private static final int DAYS_OPEN = 14;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final ReviewDesk desk;
    private final SpecCatalog specs;
    private final PortalProperties properties;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final DemoPhotos photos;

    DemoSchool(
            Accounts accounts,
            PasswordEncoder encoder,
            ReviewDesk desk,
            SpecCatalog specs,
            PortalProperties properties,
            Clock clock,
            TransactionTemplate transaction,
            DemoPhotos photos) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.desk = desk;
        this.specs = specs;
        this.properties = properties;
        this.clock = clock;
        this.transaction = transaction;
        this.photos = photos;
    }

    /** Founds the school, if there is none, and goes on with its photos. */
    void open() throws IOException {
        if (!accounts.exists(Role.OFFICE)) {
            Campaign campaign = campaign();
            transaction.executeWithoutResult(none -> found(campaign));
        }
        photos.handIn();
    }

    private void found(Campaign campaign) {
        List<Enrolment> students = IntStream.range(0, STUDENTS)
                .mapToObj(number -> Enrolment.of(InventedStudents.student(number)))
                .toList();
        desk.create(Actors.portal(), campaign);
        desk.enrol(Actors.portal(), campaign.id(), students);
        students.forEach(student -> accounts.add(
                student.key(),
                Role.STUDENT,
                student.student().value(NameField.NAME).orElse(student.key()),
                Optional.of(student.key())));
        DemoLogins.ALL.forEach(this::login);
        Set<SchoolClass> classes = students.stream()
                .map(student -> SchoolClass.of(student.student()))
                .collect(Collectors.toCollection(TreeSet::new));
        String first = students.get(0).student().value(NameField.DEPARTMENT).orElse("");
        accounts.assign(DemoLogins.COUNSELLOR, of(classes, first, true));
        accounts.assign(DemoLogins.OTHER_COUNSELLOR, of(classes, first, false));
    }

    private void login(DemoLogins.Login login) {
        accounts.add(login.account(), login.role(), login.name(), Optional.empty());
        accounts.password(login.account(), encoder.encode(login.password()), false);
    }

    private static List<SchoolClass> of(Set<SchoolClass> classes, String department, boolean wanted) {
        return classes.stream()
                .filter(each -> each.department().equals(department) == wanted)
                .toList();
    }

    private Campaign campaign() throws IOException {
        ZonedDateTime now = clock.instant().atZone(properties.zone());
        ZonedDateTime lastSecond =
                now.plusDays(DAYS_OPEN).toLocalDate().atTime(23, 59, 59).atZone(properties.zone());
        return Campaign.of(
                CAMPAIGN,
                "2026 年下半年四六级学籍照片采集（演示）",
                specs.require(SPEC),
                new CampaignWindow(now.minusDays(1), lastSecond));
    }
}
