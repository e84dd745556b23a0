package io.github.photospec.review;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.fixture.MovableClock;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Student;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.spec.SpecCatalog;
import io.github.photospec.testing.TestJpeg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small school with a campaign: two classes of two students each. Its specification asks for 30 x 40 pixels, and its other one,
 * which nobody can judge without seeing faces, for one face.
 */
final class School {
    static final SchoolClass SOFTWARE = new SchoolClass("信息学院", "2022", "软件技术", "软件2201");
    static final SchoolClass NURSING = new SchoolClass("护理学院", "2022", "护理", "护理2203");
    static final Actor OFFICE = Actor.office("jwc");
    static final Actor COUNSELLOR = Actor.counsellor("li", List.of(SOFTWARE));
    static final Actor OTHER_COUNSELLOR = Actor.counsellor("zhao", List.of(NURSING));
    static final String CAMPAIGN = "cet-2023";
    static final String ANNA = "2022001";
    static final String BEN = "2022002";
    static final String NURSE = "2022101";
    static final ZonedDateTime OPENS = ZonedDateTime.parse("2023-03-27T08:00:00+08:00");
    static final ZonedDateTime LAST_SECOND = ZonedDateTime.parse("2023-04-03T23:59:59+08:00");

    final MovableClock clock = new MovableClock(Instant.parse("2023-03-28T01:00:00Z"));
    final InMemoryReviewStore reviews = new InMemoryReviewStore();
    final PhotoStore photos;
    final SpecCatalog specs;
    final ReviewDesk desk;

    School(Path directory) {
        this(directory, null);
    }

    School(Path directory, @org.jspecify.annotations.Nullable PhotoStore store) {
        specs = specs(directory);
        photos = store == null ? new InMemoryPhotoStore(clock) : store;
        desk = ReviewDesk.of(
                reviews, photos, PhotoChecker.of(PhotoInspector.create()).withCatalog(specs), clock);
    }

    /** A school whose campaign has begun. */
    static School inCampaign(Path directory) {
        School school = new School(directory);
        school.begin();
        return school;
    }

    void begin() {
        desk.create(OFFICE, campaign("tiny"));
        desk.enrol(
                OFFICE,
                CAMPAIGN,
                List.of(
                        enrolment(ANNA, "安娜", SOFTWARE, "11010519491231002X"),
                        enrolment(BEN, "本", SOFTWARE, "440524188001010014"),
                        enrolment(NURSE, "护士", NURSING, "810000199408230021"),
                        enrolment("2022102", "护工", NURSING, "830000199201300022")));
    }

    Campaign campaign(String spec) {
        try {
            return Campaign.of(CAMPAIGN, "四六级", specs.require(spec), new CampaignWindow(OPENS, LAST_SECOND));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Enrolment enrolment(String number, String name, SchoolClass of, String id) {
        return Enrolment.of(new Student(Map.of(
                NameField.STUDENT_NO, number,
                NameField.NAME, name,
                NameField.ID, id,
                NameField.DEPARTMENT, of.department(),
                NameField.GRADE, of.grade(),
                NameField.MAJOR, of.major(),
                NameField.CLASS, of.name())));
    }

    static ReviewKey key(String student) {
        return new ReviewKey(CAMPAIGN, student);
    }

    /** A photo that satisfies the specification; another one for another number. */
    static byte[] photo(int which) {
        return TestJpeg.written(30, 40, 0.5f + which / 100f);
    }

    static byte[] badPhoto() {
        return TestJpeg.written(31, 40, 0.9f);
    }

    Review submit(String student, int which) {
        try {
            SubmitResult result = desk.submit(Actor.student(student), key(student), PhotoInput.of(photo(which)));
            return result instanceof AcceptedPhoto accepted ? accepted.review() : review(student);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Review review(String student) {
        return reviews.review(key(student)).orElseThrow();
    }

    Review approve(String student) {
        return desk.approve(OFFICE, review(student).seen(), "");
    }

    Optional<byte[]> stored(int which) {
        try {
            return photos.get(PhotoId.of(photo(which)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpecCatalog specs(Path directory) {
        try {
            Files.writeString(directory.resolve("tiny.yaml"), spec("tiny", ""));
            Files.writeString(
                    directory.resolve("faces.yaml"), spec("faces", "  face-count: {equals: 1, source: school}\n"));
            return SpecCatalog.empty().withDirectory(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String spec(String id, String more) {
        return """
                id: %s
                revision: 2
                title: {zh: 小照片, en: Tiny photo}
                sources:
                  school: {title: 测试, confidence: A}
                rules:
                  format: {in: [jpeg], source: school}
                  width: {equals: 30, source: school}
                  height: {equals: 40, source: school}
                """.formatted(id) + more;
    }
}
