package io.github.photospec.opencv.internal.natives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.photospec.vision.VisionException;
import io.github.photospec.vision.VisionException.Reason;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneAttemptTest {
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void it_is_made_once_however_many_threads_ask() throws Exception {
        OneAttempt attempt = new OneAttempt(made::incrementAndGet);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Callable<Object>> calls = Stream.generate(() -> Executors.callable(attempt::run))
                .limit(100)
                .toList();

        pool.invokeAll(calls);
        pool.shutdown();

        assertThat(made).hasValue(1);
    }

    @Test
    void a_failure_stays_the_same_and_is_not_tried_again() {
        OneAttempt attempt = new OneAttempt(() -> {
            made.incrementAndGet();
            throw new VisionException(Reason.UNFIT_MACHINE, "too old");
        });

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(attempt::run)
                    .isInstanceOf(VisionException.class)
                    .hasMessage("too old")
                    .extracting(failure -> ((VisionException) failure).reason())
                    .isEqualTo(Reason.UNFIT_MACHINE);
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void a_mistake_in_the_configuration_may_be_put_right() {
        OneAttempt attempt = new OneAttempt(() -> {
            if (made.getAndIncrement() == 0) {
                throw new IllegalArgumentException("two");
            }
        });

        assertThatThrownBy(attempt::run).isInstanceOf(IllegalArgumentException.class);
        attempt.run();
        attempt.run();

        assertThat(made).hasValue(2);
    }
}
