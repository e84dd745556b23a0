package io.github.photospec.portal.office;

import io.github.photospec.portal.account.Actors;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewStoreException;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes photos that no review refers to: of drafts that were never handed in, and what a crash left. */
@Component
class HourlySweep {
    private static final Logger LOG = LoggerFactory.getLogger(HourlySweep.class);

    private final ReviewDesk desk;

    HourlySweep(ReviewDesk desk) {
        this.desk = desk;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        try {
            LOG.debug("Swept {} photos", desk.sweep(Actors.portal()));
        } catch (IOException | ReviewStoreException failure) {
            // Nobody else sees it; in an hour it is tried again.
            LOG.warn("Sweeping failed: {}", failure.getClass().getName());
        }
    }
}
