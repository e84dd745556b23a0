package io.github.photospec.portal.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.photospec.portal.setup.PortalProperties;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PhotoQueueTest {
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void whoever_waits_too_long_is_told_to_come_back() {
        PhotoQueue queue = queue(5, SHORT);
        try (PhotoQueue.Turn other = taken(queue, Lane.UPLOADS)) {
            assertThat(other).isNotNull();
            assertThatThrownBy(() -> queue.inTurn(Lane.UPLOADS, () -> "decoded"))
                    .isInstanceOf(BusyException.class);
        }
    }

    @Test
    void whoever_comes_when_the_queue_is_full_need_not_wait() throws Exception {
        PhotoQueue queue = queue(1, LONG);
        CompletableFuture<String> waiting;
        try (PhotoQueue.Turn other = taken(queue, Lane.UPLOADS)) {
            assertThat(other).isNotNull();
            waiting = CompletableFuture.supplyAsync(() -> inTurn(queue));
            while (queue.waiting(Lane.UPLOADS) == 0) {
                Thread.onSpinWait();
            }
            assertThatThrownBy(() -> queue.inTurn(Lane.UPLOADS, () -> "decoded"))
                    .isInstanceOf(BusyException.class)
                    .hasMessage("1 photos wait already");
        }
        assertThat(waiting.get(1, TimeUnit.MINUTES)).isEqualTo("decoded");
    }

    @Test
    void finished_photos_do_not_wait_for_uploads() throws Exception {
        PhotoQueue queue = queue(0, SHORT);
        try (PhotoQueue.Turn other = taken(queue, Lane.UPLOADS)) {
            assertThat(other).isNotNull();
            assertThat(queue.inTurn(Lane.FINISHED, () -> "decoded")).isEqualTo("decoded");
        }
    }

    @Test
    void a_place_is_free_again_however_its_work_ended() throws Exception {
        PhotoQueue queue = queue(0, SHORT);
        assertThatThrownBy(() -> queue.inTurn(Lane.UPLOADS, () -> {
                    throw new IOException("damaged");
                }))
                .hasMessage("damaged");
        assertThat(queue.inTurn(Lane.UPLOADS, () -> "decoded")).isEqualTo("decoded");
    }

    @Test
    void how_long_photos_wait_can_be_read() throws Exception {
        PhotoQueue queue = queue(0, SHORT);
        assertThat(queue.inTurn(Lane.FINISHED, () -> "decoded")).isEqualTo("decoded");

        assertThat(meters.get("portal.photo.wait")
                        .tag("lane", Lane.FINISHED.id())
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(meters.get("portal.photo.waiting")
                        .tag("lane", Lane.FINISHED.id())
                        .gauge()
                        .value())
                .isZero();
    }

    /** With one place. */
    private PhotoQueue queue(int most, Duration patience) {
        return new PhotoQueue(new PortalProperties(Path.of("data"), "", ZoneOffset.UTC, 1, most, patience, ""), meters);
    }

    private static PhotoQueue.Turn taken(PhotoQueue queue, Lane lane) {
        PhotoQueue.Turn turn = queue.turn(lane);
        turn.await();
        return turn;
    }

    private static String inTurn(PhotoQueue queue) {
        try {
            return queue.inTurn(Lane.UPLOADS, () -> "decoded");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
