package io.github.photospec.export;

import io.github.photospec.PhotoChecker;
import io.github.photospec.contract.ReviewSamples;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.identity.Student;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.review.Actor;
import io.github.photospec.review.InMemoryPhotoStore;
import io.github.photospec.review.InMemoryReviewStore;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.PhotoStore;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewAction;
import io.github.photospec.review.ReviewChange;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.ReviewState;
import io.github.photospec.review.ReviewStore;
import io.github.photospec.review.SchoolClass;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** A school with a campaign, whose students' photos somebody has approved. */
final class School {
    static final String CAMPAIGN = "cet-2026-12";
    static final SchoolClass SOFTWARE = new SchoolClass("软件学院", "2024", "软件技术", "软件2401班");
    static final SchoolClass NURSING = new SchoolClass("医学院", "2024", "护理", "护理2401班");
    static final Actor OFFICE = Actor.office("office-1");
    static final ReviewQuery ALL = ReviewQuery.of(CAMPAIGN);
    static final PhotoNaming BY_ID = PhotoNaming.of("{id}.jpg");

    private static final Clock CLOCK = Clock.fixed(ReviewSamples.AT, ZoneOffset.UTC);

    private final ReviewStore reviews = new InMemoryReviewStore();
    private final InMemoryPhotoStore photos = new InMemoryPhotoStore(CLOCK);

    School() {
        reviews.add(ReviewSamples.campaign(CAMPAIGN));
    }

    /** Whose number ends in these digits; whether its check character is right does not matter to names. */
    static Student student(int number, SchoolClass in) {
        return ReviewSamples.student("学生" + number, in)
                .with(NameField.ID, String.format(Locale.ROOT, "4301022004010%05d", number));
    }

    static byte[] photo(int number) {
        return ("photo " + number).getBytes(StandardCharsets.UTF_8);
    }

    /** The key of a student. */
    static String key(int number) {
        return String.format(Locale.ROOT, "2024%06d", number);
    }

    /** These students with approved photos, all of one class. */
    School approved(SchoolClass in, int... numbers) {
        for (int number : numbers) {
            approved(key(number), student(number, in), photo(number));
        }
        return this;
    }

    School approved(String key, Student student, byte[] photo) {
        return approved(key, student, photos.put(photo));
    }

    /** An approved photo that need not be in the store. */
    School approved(String key, Student student, PhotoId photo) {
        ReviewChange submitted = ReviewSamples.submit(waiting(key, student), photo);
        reviews.save(submitted.before(), submitted.after());
        ReviewChange approved = ReviewSamples.change(
                submitted.after(), ReviewSamples.event(ReviewAction.APPROVE, ReviewState.APPROVED, photo));
        reviews.save(approved.before(), approved.after());
        return this;
    }

    /** A student without a photo. */
    Review waiting(String key, Student student) {
        Review enrolled = ReviewSamples.enrolled(CAMPAIGN, key, student);
        reviews.enrol(List.of(enrolled));
        return enrolled;
    }

    ReviewStore reviews() {
        return reviews;
    }

    PhotoStore photos() {
        return photos;
    }

    ReviewDesk desk() throws IOException {
        return ReviewDesk.of(reviews, photos, PhotoChecker.of(PhotoInspector.create()), CLOCK);
    }

    ExportPackage export() throws IOException {
        return ExportPackage.of(desk(), photos, BY_ID);
    }
}
