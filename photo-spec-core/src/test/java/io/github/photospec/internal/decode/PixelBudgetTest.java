package io.github.photospec.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PixelBudgetTest {
    @Test
    void a_small_heap_still_holds_one_working_image() {
        assertThat(PixelBudget.ofHeap(16 << 20).kilopixels()).isEqualTo(2000);
    }

    @Test
    void a_large_heap_holds_more() {
        assertThat(PixelBudget.ofHeap(4L << 30).kilopixels()).isGreaterThan(60_000);
    }

    @Test
    void a_photo_bigger_than_the_budget_takes_all_of_it_and_gives_it_back() {
        PixelBudget budget = new PixelBudget(100);

        budget.take(1_000_000_000);
        budget.giveBack(1_000_000_000);
        budget.take(99_000);

        assertThat(budget.kilopixels()).isEqualTo(100);
    }

    @Test
    void what_is_larger_than_the_budget_does_not_fit_in() {
        PixelBudget budget = new PixelBudget(100);

        assertThat(budget.holds(99_999)).isTrue();
        assertThat(budget.holds(100_000)).isFalse();
    }

    @Test
    void never_more_at_a_time_than_fit() throws InterruptedException {
        PixelBudget budget = new PixelBudget(100);
        AtomicInteger busy = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Thread[] threads = new Thread[6];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {
                for (int round = 0; round < 200; round++) {
                    budget.take(49_000);
                    most.accumulateAndGet(busy.incrementAndGet(), Math::max);
                    Thread.onSpinWait();
                    busy.decrementAndGet();
                    budget.giveBack(49_000);
                }
            });
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(most.get()).isBetween(1, 2);
    }
}
