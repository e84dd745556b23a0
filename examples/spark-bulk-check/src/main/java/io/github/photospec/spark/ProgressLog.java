package io.github.photospec.spark;

import java.time.Duration;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the driver's log how far a run has come: numbers only. */
final class ProgressLog extends SparkListener {
    private static final Logger LOG = LoggerFactory.getLogger(ProgressLog.class);
    private static final long PAUSE = Duration.ofSeconds(30).toNanos();

    private final Progress progress;
    private long last = System.nanoTime();

    ProgressLog(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        long now = System.nanoTime();
        if (now - last >= PAUSE) {
            last = now;
            LOG.info("{}", progress);
        }
    }
}
