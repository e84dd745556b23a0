package io.github.photospec.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Many people at once, until the time is over; the first error ends the program. */
final class Crowd {
    private Crowd() {}

    /** Somebody with a thread of their own. */
    interface Person {
        void act(BooleanSupplier goesOn) throws Exception;
    }

    /** Waits until it is time to act, and tells when the next time is: whoever is late does not wait, and catches up. */
    static long pause(long next, long paceNanos) {
        LockSupport.parkNanos(next - System.nanoTime());
        return next + paceNanos;
    }

    static void run(List<? extends Person> some, List<? extends Person> others, Duration time)
            throws InterruptedException {
        Queue<Throwable> errors = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + time.toNanos();
        List<Thread> threads = new ArrayList<>();
        List<Person> all = new ArrayList<>(some);
        all.addAll(others);
        for (Person person : all) {
            threads.add(new Thread(() -> {
                try {
                    person.act(() -> System.nanoTime() < end && errors.isEmpty());
                } catch (Exception | Error e) {
                    errors.add(e);
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.size() + " of the crowd failed", errors.peek());
        }
    }
}
