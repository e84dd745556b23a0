package io.github.photospec.benchmarks;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Student;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.CampaignWindow;
import io.github.photospec.review.DirectoryPhotoStore;
import io.github.photospec.review.Enrolment;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.SchoolClass;
import io.github.photospec.review.jdbc.JdbcReviewStore;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * A school of 2,000 in the portal's database: two classes of 50 for each counsellor, of which the last five students act and
 * the others have handed in a photo already.
 */
final class PortalSchool {
    static final String CAMPAIGN = "load";
    static final String OFFICE = "load-office";

    /** Of every account. */
    static final String PASSWORD = "only for the load program";

    static final int COUNSELLORS = 20;
    static final int ACTING = 200;

    private static final int CLASSES = 2 * COUNSELLORS;
    private static final int CLASS_SIZE = 50;
    private static final int ACTING_IN_CLASS = ACTING / CLASSES;
    private static final int DIFFERENT_PHOTOS = 20;
    private static final int ATTEMPTS = 1_000_000;

    private PortalSchool() {}

    static void fill(DataSource source, Path photos) throws IOException, SQLException {
        Clock clock = Clock.system(ZoneId.of("Asia/Shanghai"));
        ReviewDesk desk = ReviewDesk.of(
                JdbcReviewStore.of(source),
                DirectoryPhotoStore.open(photos, clock),
                PhotoChecker.of(PhotoInspector.create()),
                clock);
        ZonedDateTime now = ZonedDateTime.now(clock);
        CampaignWindow window = new CampaignWindow(now.minusDays(1), now.plusDays(1));
        Actor office = Actor.office(OFFICE);
        desk.create(office, Campaign.of(CAMPAIGN, "四六级", Photos.spec(), window).withAttempts(ATTEMPTS));
        desk.enrol(
                office, CAMPAIGN, students().mapToObj(PortalSchool::enrolment).toList());
        List<byte[]> painted =
                IntStream.range(0, DIFFERENT_PHOTOS).mapToObj(Photos::upload).toList();
        for (int student : students().filter(each -> !isActing(each)).toArray()) {
            String key = number(student);
            desk.submit(
                    Actor.student(key),
                    new ReviewKey(CAMPAIGN, key),
                    PhotoInput.of(painted.get(student % DIFFERENT_PHOTOS)));
        }
        PortalAccounts.fill(source);
    }

    /** The accounts of those who act. */
    static List<String> acting() {
        return students()
                .filter(PortalSchool::isActing)
                .mapToObj(PortalSchool::number)
                .toList();
    }

    static String counsellor(int index) {
        return "load-counsellor-" + index;
    }

    static Stream<SchoolClass> classes(int counsellor) {
        return Stream.of(2 * counsellor, 2 * counsellor + 1).map(PortalSchool::schoolClass);
    }

    private static IntStream students() {
        return IntStream.range(0, CLASSES * CLASS_SIZE);
    }

    private static boolean isActing(int student) {
        return student % CLASS_SIZE >= CLASS_SIZE - ACTING_IN_CLASS;
    }

    private static SchoolClass schoolClass(int index) {
        return new SchoolClass("院系" + index % 4, "2026", "专业" + index % 8, "班级" + index);
    }

    private static String number(int student) {
        return String.format(Locale.ROOT, "2026%06d", student);
    }

    private static Enrolment enrolment(int student) {
        SchoolClass of = schoolClass(student / CLASS_SIZE);
        return Enrolment.of(new Student(Map.of(
                NameField.STUDENT_NO, number(student),
                NameField.NAME, "学生" + student,
                NameField.ID, String.format(Locale.ROOT, "43010219%010d", student),
                NameField.DEPARTMENT, of.department(),
                NameField.GRADE, of.grade(),
                NameField.MAJOR, of.major(),
                NameField.CLASS, of.name())));
    }
}
