package io.github.photospec.portal.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.photospec.PhotoInput;
import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.portal.setup.PortalProperties;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.portal.testing.TestClock;
import io.github.photospec.review.AcceptedPhoto;
import io.github.photospec.review.Actor;
import io.github.photospec.review.FileRow;
import io.github.photospec.review.ReviewRefusedException;
import io.github.photospec.review.ReviewRule;
import io.github.photospec.review.SubmitResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** At a deadline many hand in at once, and wait for each other. */
@PortalTest
class DeadlineInQueueTest {
    private final PhotoDesk desk;
    private final PhotoQueue queue;
    private final Schools schools;
    private final TestClock clock;
    private final int places;

    DeadlineInQueueTest(
            @Autowired PhotoDesk desk,
            @Autowired PhotoQueue queue,
            @Autowired Schools schools,
            @Autowired TestClock clock,
            @Autowired PortalProperties properties) {
        this.desk = desk;
        this.queue = queue;
        this.schools = schools;
        this.clock = clock;
        this.places = properties.jobs();
    }

    @AfterEach
    void no_time_has_passed() {
        clock.reset();
    }

    @Test
    void a_photo_that_arrives_in_the_last_second_counts_however_long_it_waits() throws Exception {
        School school = schools.open();
        byte[] photo = school.photo(0);
        byte[] late = school.photo(1);

        SubmitResult result = waitingAtTheDeadline(school, () -> submit(school, 0, photo));

        assertThat(result).isInstanceOf(AcceptedPhoto.class);
        assertThatThrownBy(() -> submit(school, 1, late))
                .isInstanceOfSatisfying(
                        ReviewRefusedException.class,
                        refused -> assertThat(refused.rule()).isEqualTo(ReviewRule.TOO_LATE));
    }

    @Test
    void so_do_the_photos_of_a_class_that_arrive_then() throws Exception {
        School school = schools.open();
        String name = school.students().get(0).student().value(NameField.ID).orElseThrow() + ".jpg";
        BulkPhoto photo = new BulkPhoto(name, PhotoInput.of(name, school.photo(0)));

        List<FileRow> rows = waitingAtTheDeadline(
                school,
                () -> desk.submitAll(
                        Actor.office(school.office()),
                        school.campaign().id(),
                        List.of(photo).iterator(),
                        PhotoNaming.of("{id}.jpg")));

        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.result()).containsInstanceOf(AcceptedPhoto.class));
    }

    /** Something that arrives in the last second, and whose turn comes half a minute later. */
    private <T> T waitingAtTheDeadline(School school, Supplier<T> arriving) throws Exception {
        Instant lastSecond = school.campaign().window().lastSecond().toInstant();
        ExecutorService server = Executors.newSingleThreadExecutor();
        List<PhotoQueue.Turn> others = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            PhotoQueue.Turn other = queue.turn(Lane.UPLOADS);
            other.await();
            others.add(other);
        }
        clock.set(lastSecond);
        CompletableFuture<T> waiting = CompletableFuture.supplyAsync(arriving, server);
        while (queue.waiting(Lane.UPLOADS) == 0) {
            Thread.onSpinWait();
        }
        clock.set(lastSecond.plusSeconds(30));
        others.forEach(PhotoQueue.Turn::close);
        server.shutdown();
        return waiting.get(1, TimeUnit.MINUTES);
    }

    private SubmitResult submit(School school, int index, byte[] photo) {
        try {
            return desk.submit(
                    Lane.UPLOADS,
                    Actor.student(school.student(index)),
                    school.key(index),
                    PhotoInput.of(photo),
                    "request");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
