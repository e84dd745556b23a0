package io.github.photospec.portal.demo;

import io.github.photospec.PhotoInput;
import io.github.photospec.portal.account.Actors;
import io.github.photospec.portal.photo.Lane;
import io.github.photospec.portal.photo.PhotoDesk;
import io.github.photospec.review.AcceptedPhoto;
import io.github.photospec.review.Actor;
import io.github.photospec.review.ReturnReason;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewState;
import io.github.photospec.review.SubmitResult;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Paints and hands in the photos of most of the demo's students, and decides about some, while the portal runs already. */
@Component
@Lazy
class DemoPhotos {
    /** Of so many students one has not handed in anything. */
    private static final int ABSENT_EVERY = 5;

    private static final int APPROVED_EVERY = 3;
    private static final int RETURNED_EVERY = 11;
    private static final Logger LOG = LoggerFactory.getLogger(DemoPhotos.class);

    private final ReviewDesk desk;
    private final PhotoDesk photos;
    private final ExecutorService painter = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "demo-painter");
        thread.setDaemon(true);
        return thread;
    });

    DemoPhotos(ReviewDesk desk, PhotoDesk photos) {
        this.desk = desk;
        this.photos = photos;
    }

    /** Goes on where it was interrupted, if it was. */
    void handIn() {
        painter.execute(() -> {
            try {
                for (int number = 0; number < DemoSchool.STUDENTS && !painter.isShutdown(); number++) {
                    handIn(number);
                }
                LOG.info("The demo's photos are handed in");
            } catch (IOException failure) {
                LOG.warn("The demo's photos could not be handed in", failure);
            }
        });
    }

    private void handIn(int number) throws IOException {
        ReviewKey key = new ReviewKey(DemoSchool.CAMPAIGN, InventedStudents.key(number));
        Review review = desk.review(Actors.portal(), key);
        if (number % ABSENT_EVERY == ABSENT_EVERY - 1 || review.state() != ReviewState.AWAITING_PHOTO) {
            return;
        }
        SubmitResult result = photos.submit(
                Lane.FINISHED,
                Actor.student(key.student()),
                key,
                PhotoInput.of(PaintedPhotos.finished(number + 1L)),
                "demo");
        if (result instanceof AcceptedPhoto accepted) {
            decide(accepted.review(), number);
        }
    }

    private void decide(Review review, int number) {
        if (number % RETURNED_EVERY == 0) {
            desk.sendBack(Actors.portal(), review.seen(), Set.of(ReturnReason.EARS_COVERED), "请把头发别到耳后，露出双耳。");
        } else if (number % APPROVED_EVERY == 0) {
            desk.approve(Actors.portal(), review.seen(), "");
        }
    }

    @PreDestroy
    void stop() {
        painter.shutdownNow();
    }
}
