package io.github.photospec.portal.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.photospec.PhotoInput;
import io.github.photospec.portal.setup.PortalProperties;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.portal.testing.TestClock;
import io.github.photospec.review.AcceptedPhoto;
import io.github.photospec.review.Actor;
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
        Instant lastSecond = school.campaign().window().lastSecond().toInstant();
        ExecutorService server = Executors.newSingleThreadExecutor();
        List<PhotoQueue.Turn> others = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            PhotoQueue.Turn other = queue.turn(Lane.UPLOADS);
            other.await();
            others.add(other);
        }

        byte[] photo = school.photo(0);
        byte[] late = school.photo(1);

        clock.set(lastSecond);
        CompletableFuture<SubmitResult> waiting = CompletableFuture.supplyAsync(() -> submit(school, 0, photo), server);
        while (queue.waiting(Lane.UPLOADS) == 0) {
            Thread.onSpinWait();
        }
        clock.set(lastSecond.plusSeconds(30));
        others.forEach(PhotoQueue.Turn::close);

        assertThat(waiting.get(1, TimeUnit.MINUTES)).isInstanceOf(AcceptedPhoto.class);
        assertThatThrownBy(() -> submit(school, 1, late))
                .isInstanceOfSatisfying(
                        ReviewRefusedException.class,
                        refused -> assertThat(refused.rule()).isEqualTo(ReviewRule.TOO_LATE));
        server.shutdown();
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
