package io.github.photospec.portal.photo;

import io.github.photospec.portal.photo.PhotoQueue.PhotoWork;
import io.github.photospec.report.Report;
import io.github.photospec.rule.Outcome;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Counts what photos are like: how many of which verdict, and which rules they break. No name and no number of anybody. */
@Component
class PhotoMeters {
    private final MeterRegistry meters;

    PhotoMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Times the library's own work, without the wait for it. */
    <T> T time(String work, String spec, PhotoWork<T> task) throws IOException {
        long began = System.nanoTime();
        try {
            return task.run();
        } finally {
            Timer.builder("photospec." + work)
                    .tag("spec", spec)
                    .publishPercentileHistogram()
                    .register(meters)
                    .record(Duration.ofNanos(System.nanoTime() - began));
        }
    }

    void count(Report report) {
        meters.counter(
                        "photospec.checks",
                        "spec",
                        report.specId(),
                        "verdict",
                        report.verdict().name())
                .increment();
        report.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.PASS)
                .forEach(finding -> meters.counter(
                                "photospec.findings",
                                "rule",
                                finding.rule(),
                                "outcome",
                                finding.outcome().id())
                        .increment());
    }
}
