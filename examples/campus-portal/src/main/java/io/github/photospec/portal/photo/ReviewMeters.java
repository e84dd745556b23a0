package io.github.photospec.portal.photo;

import io.github.photospec.portal.account.Actors;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.Grouping;
import io.github.photospec.review.Progress;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.ReviewState;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells how many reviews of the open campaigns are in which state. Counted once a minute: a count reads a whole campaign. */
@Component
class ReviewMeters {
    private static final long MINUTE = 60_000;

    private final ReviewDesk desk;
    private final MultiGauge gauge;

    ReviewMeters(ReviewDesk desk, MeterRegistry meters) {
        this.desk = desk;
        this.gauge = MultiGauge.builder("photospec.reviews")
                .description("Reviews of open campaigns by state")
                .register(meters);
    }

    @Scheduled(fixedDelay = MINUTE, initialDelay = MINUTE)
    void count() {
        List<Row<?>> rows = new ArrayList<>();
        for (Campaign campaign : desk.campaigns()) {
            if (!campaign.isClosed()) {
                List<Progress> groups =
                        desk.progress(Actors.portal(), ReviewQuery.of(campaign.id()), Grouping.DEPARTMENT);
                for (ReviewState state : ReviewState.values()) {
                    long number = groups.stream()
                            .mapToLong(group -> group.count(state))
                            .sum();
                    rows.add(Row.of(Tags.of("campaign", campaign.id(), "state", state.name()), number));
                }
            }
        }
        gauge.register(rows, true);
    }
}
