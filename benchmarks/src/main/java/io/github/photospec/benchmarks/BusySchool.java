package io.github.photospec.benchmarks;

import io.github.photospec.PhotoChecker;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Student;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.report.Verdict;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.CampaignWindow;
import io.github.photospec.review.DirectoryPhotoStore;
import io.github.photospec.review.Enrolment;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.PhotoStore;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewAction;
import io.github.photospec.review.ReviewChange;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewEvent;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewPage;
import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.ReviewState;
import io.github.photospec.review.ReviewStore;
import io.github.photospec.review.Role;
import io.github.photospec.review.SchoolClass;
import io.github.photospec.review.Submission;
import io.github.photospec.review.jdbc.JdbcReviewStore;
import io.github.photospec.review.jdbc.ReviewSchema;
import io.github.photospec.spec.SpecCatalog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** A school with classes of 50, all on the list of one campaign. */
record BusySchool(ReviewDesk desk, int students) {
    static final int CLASS_SIZE = 50;

    private static final int NUMBER_LENGTH = 10;
    static final String CAMPAIGN = "load";
    private static final String SPEC = "hn-student-cet-pretco";
    private static final Actor OFFICE = Actor.office("jwc");

    static BusySchool open(DataSource source, Path photos, int students) throws IOException {
        ReviewSchema.create(source);
        PhotoChecker checker = PhotoChecker.of(PhotoInspector.create());
        Clock clock = Clock.system(ZoneId.of("Asia/Shanghai"));
        ReviewStore store = JdbcReviewStore.of(source);
        PhotoStore photoStore = DirectoryPhotoStore.open(photos, clock);
        ReviewDesk desk = ReviewDesk.of(store, photoStore, checker, clock);
        ZonedDateTime now = ZonedDateTime.now(clock);
        CampaignWindow window = new CampaignWindow(now.minusDays(1), now.plusDays(1));
        desk.create(
                OFFICE,
                Campaign.of(CAMPAIGN, "四六级", SpecCatalog.bundled().require(SPEC), window)
                        .withAttempts(1_000_000));
        desk.enrol(
                OFFICE,
                CAMPAIGN,
                IntStream.range(0, students).mapToObj(BusySchool::enrolment).toList());
        BusySchool school = new BusySchool(desk, students);
        school.fill(store, photoStore.put(Photos.upload(0)), clock);
        return school;
    }

    /** Nine of ten have handed in, all the same photo: whose time is not what is measured. */
    private void fill(ReviewStore store, PhotoId photo, Clock clock) {
        Submission submission = new Submission(photo, 1, Verdict.UNDETERMINED, List.of());
        List<ReviewChange> changes = new ArrayList<>();
        forEachReview(review -> {
            if (review.key().student().charAt(NUMBER_LENGTH - 1) != '0') {
                changes.add(new ReviewChange(review, submitted(review, submission, clock)));
            }
        });
        for (int from = 0; from < changes.size(); from += ReviewDesk.LARGEST_PAGE) {
            store.saveAll(changes.subList(from, Math.min(changes.size(), from + ReviewDesk.LARGEST_PAGE)));
        }
    }

    private static Review submitted(Review review, Submission submission, Clock clock) {
        ReviewEvent event = new ReviewEvent(
                ReviewAction.SUBMIT,
                ReviewState.SUBMITTED,
                clock.instant(),
                review.key().student(),
                Role.STUDENT,
                Optional.of(submission.photo()),
                Set.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                Map.of());
        List<ReviewEvent> history = new ArrayList<>(review.history());
        history.add(event);
        return new Review(
                review.key(),
                review.student(),
                ReviewState.SUBMITTED,
                Optional.of(submission),
                Optional.empty(),
                Optional.empty(),
                history,
                review.version() + 1);
    }

    private static Enrolment enrolment(int student) {
        SchoolClass of = schoolClass(student / CLASS_SIZE);
        return Enrolment.of(new Student(Map.of(
                NameField.STUDENT_NO, number(student),
                NameField.NAME, "学生" + student,
                NameField.ID, String.format("43010219%010d", student),
                NameField.DEPARTMENT, of.department(),
                NameField.GRADE, of.grade(),
                NameField.MAJOR, of.major(),
                NameField.CLASS, of.name())));
    }

    static SchoolClass schoolClass(int index) {
        return new SchoolClass("院系" + index % 20, "2026", "专业" + index % 100, "班级" + index);
    }

    private static String number(int student) {
        return String.format("2026%06d", student);
    }

    int classes() {
        return students / CLASS_SIZE;
    }

    ReviewKey key(int student) {
        return new ReviewKey(CAMPAIGN, number(student));
    }

    Actor student(int student) {
        return Actor.student(number(student));
    }

    List<Review> page(Actor counsellor, int schoolClass) {
        ReviewQuery query = ReviewQuery.of(CAMPAIGN).in(schoolClass(schoolClass));
        return desk.page(counsellor, query, Optional.empty(), CLASS_SIZE).reviews();
    }

    void forEachReview(Consumer<Review> action) {
        Optional<String> after = Optional.empty();
        do {
            ReviewPage page = desk.page(OFFICE, ReviewQuery.of(CAMPAIGN), after, ReviewDesk.LARGEST_PAGE);
            page.reviews().forEach(action);
            after = page.next();
        } while (after.isPresent());
    }
}
