package io.github.photospec.opencv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class EnginePoolTest {
    private final EnginePool pool = new EnginePool(() -> EngineFactory.create(Optional.empty()));

    @Test
    void threads_that_hang_and_were_told_to_stop_keep_nobody_from_an_engine() throws InterruptedException {
        int places = Runtime.getRuntime().availableProcessors();
        CountDownLatch busy = new CountDownLatch(places);
        CountDownLatch end = new CountDownLatch(1);
        List<Thread> hanging = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            Thread thread = new Thread(() -> pool.with(engine -> hang(busy, end)));
            thread.setDaemon(true);
            thread.start();
            hanging.add(thread);
        }
        busy.await();

        hanging.forEach(Thread::interrupt);

        String seen = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> pool.with(engine -> "seen"));
        assertThat(seen).isEqualTo("seen");
        end.countDown();
        for (Thread thread : hanging) {
            thread.join();
        }
        pool.close();
    }

    /** As native code does: whoever interrupts it sees that it is told, and nothing else. */
    private static boolean hang(CountDownLatch busy, CountDownLatch end) {
        busy.countDown();
        while (end.getCount() > 0) {
            Thread.onSpinWait();
        }
        return true;
    }
}
