package io.github.photospec.portal.photo;

import io.github.photospec.portal.setup.PortalProperties;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Lets as many photos be decoded at once as the memory has room for; the others wait in the order in which they came, with their
 * bytes on the disk. Safe to share between threads.
 */
@Component
public class PhotoQueue {
    private final Map<Lane, Semaphore> places = new EnumMap<>(Lane.class);
    private final Map<Lane, Timer> waits = new EnumMap<>(Lane.class);
    private final int most;
    private final Duration patience;

    PhotoQueue(PortalProperties properties, MeterRegistry meters) {
        this.most = properties.queue();
        this.patience = properties.patience();
        for (Lane lane : Lane.values()) {
            Semaphore free = new Semaphore(properties.jobs(), true);
            Tags tags = Tags.of("lane", lane.id());
            places.put(lane, free);
            meters.gauge("portal.photo.waiting", tags, free, Semaphore::getQueueLength);
            waits.put(
                    lane,
                    Timer.builder("portal.photo.wait")
                            .description("How long photos wait for their turn")
                            .tags(tags)
                            .publishPercentileHistogram()
                            .register(meters));
        }
    }

    /**
     * Does something with a photo when its turn has come.
     *
     * @throws BusyException if too many wait already, or it has waited too long
     */
    public <T> T inTurn(Lane lane, PhotoWork<T> work) throws IOException {
        try (Turn turn = turn(lane)) {
            turn.await();
            return work.run();
        }
    }

    /** A turn to wait for later, when something else has been done before. */
    Turn turn(Lane lane) {
        return new Turn(lane);
    }

    /** How many wait. */
    int waiting(Lane lane) {
        return free(lane).getQueueLength();
    }

    private Semaphore free(Lane lane) {
        return Objects.requireNonNull(places.get(lane));
    }

    private void enter(Lane lane) {
        Semaphore free = free(lane);
        if (free.availablePermits() == 0 && free.getQueueLength() >= most) {
            throw new BusyException(free.getQueueLength());
        }
        long began = System.nanoTime();
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BusyException(free.getQueueLength());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BusyException(free.getQueueLength());
        }
        Duration waited = Duration.ofNanos(System.nanoTime() - began);
        Objects.requireNonNull(waits.get(lane)).record(waited);
        ServerTiming.queued(waited);
    }

    /** One photo's place in the queue; for one thread. */
    final class Turn implements AutoCloseable {
        private final Lane lane;
        private boolean hasCome;

        private Turn(Lane lane) {
            this.lane = lane;
        }

        /** See {@link PhotoQueue#inTurn}; whose turn has come need not wait again. */
        void await() {
            if (!hasCome) {
                enter(lane);
                hasCome = true;
            }
        }

        @Override
        public void close() {
            if (hasCome) {
                free(lane).release();
            }
        }
    }

    /** Something that takes a photo's memory and time. */
    @FunctionalInterface
    public interface PhotoWork<T> {
        /** Does it. */
        T run() throws IOException;
    }
}
