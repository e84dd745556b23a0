package io.github.photospec.bulk;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The threads of one run, or none but the caller's own. */
final class Crew {
    /** Two batches a thread keep it busy while results are taken; one more is being waited for. */
    private static final int BATCHES_PER_THREAD = 2;

    /** Handing over costs some 10 µs; shared by this many photos it is nothing beside a check of 25 µs. */
    private static final int LARGEST_BATCH = 32;

    /** A thread looks after every photo whether to stop; this is for one that hangs in a single photo. */
    private static final long PATIENCE_MILLIS = 10_000;

    private final @Nullable ThreadPoolExecutor executor;
    private final Queue<Thread> threads;
    private final int window;
    private final int largestBatch;

    private Crew(@Nullable ThreadPoolExecutor executor, Queue<Thread> threads, int window, int largestBatch) {
        this.executor = executor;
        this.threads = threads;
        this.window = window;
        this.largestBatch = largestBatch;
    }

    /** Works on the thread that asks, photo by photo. */
    static Crew caller() {
        return new Crew(null, new ArrayDeque<>(), 1, 1);
    }

    /** Works on threads of its own, which never keep a program from ending. */
    static Crew threads(int count) {
        Queue<Thread> threads = new ConcurrentLinkedQueue<>();
        AtomicInteger number = new AtomicInteger();
        ThreadFactory factory = task -> {
            Thread thread = new Thread(task, "photo-spec-bulk-" + number.incrementAndGet());
            thread.setDaemon(true);
            threads.add(thread);
            return thread;
        };
        int window = Math.addExact(Math.multiplyExact(BATCHES_PER_THREAD, count), 1);
        ThreadPoolExecutor executor =
                new ThreadPoolExecutor(count, count, 0, TimeUnit.NANOSECONDS, new LinkedBlockingQueue<>(), factory);
        return new Crew(executor, threads, window, LARGEST_BATCH);
    }

    /** How many batches may be in hand at a time. */
    int window() {
        return window;
    }

    /** How many photos a batch may have. */
    int largestBatch() {
        return largestBatch;
    }

    BatchInHand hand(Batch batch) {
        BatchInHand inHand = BatchInHand.of(batch);
        if (executor == null) {
            inHand.task().run();
        } else {
            executor.execute(inHand.task());
        }
        return inHand;
    }

    /** Another thread for one that hangs. Should that come back, there is one more: a run ends before there are many. */
    void replace(Thread hanging) {
        if (executor != null) {
            threads.remove(hanging);
            executor.setMaximumPoolSize(executor.getMaximumPoolSize() + 1);
            executor.setCorePoolSize(executor.getCorePoolSize() + 1);
        }
    }

    /** Ends every thread: idle ones at once, busy ones after their present photo; nobody waits for those that hang. */
    void dismiss() {
        if (executor == null) {
            return;
        }
        executor.shutdownNow();
        try {
            // An executor has "terminated" while its last thread still ends; who closes a run wants the thread gone.
            for (Thread thread : threads) {
                thread.join(PATIENCE_MILLIS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
