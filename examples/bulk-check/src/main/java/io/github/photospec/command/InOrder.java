package io.github.photospec.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * What becomes of items that several threads work on, in the items' order. Only a few are in memory at a time. For one
 * thread; closing it stops the work soon.
 */
final class InOrder<T, R> implements Iterator<R>, AutoCloseable {
    private static final int WAITING_FOR_EACH = 2;

    private final Iterator<T> items;
    private final Function<T, R> work;
    private final ExecutorService crew;
    private final int window;
    private final Deque<Future<R>> underWay = new ArrayDeque<>();

    /**
     * Nothing begins before the first result is asked for.
     *
     * @param items taken from by the thread that takes the results
     * @param jobs threads, 1 and up
     */
    InOrder(Iterator<T> items, Function<T, R> work, int jobs) {
        this.items = items;
        this.work = work;
        this.crew = Executors.newFixedThreadPool(jobs);
        this.window = WAITING_FOR_EACH * jobs;
    }

    @Override
    public boolean hasNext() {
        return !underWay.isEmpty() || items.hasNext();
    }

    /**
     * The next result, waiting for it where needed.
     *
     * @throws CancellationException if this thread is interrupted
     */
    @Override
    public R next() {
        while (underWay.size() < window && items.hasNext()) {
            T item = items.next();
            underWay.add(crew.submit(() -> work.apply(item)));
        }
        Future<R> first = underWay.poll();
        if (first == null) {
            throw new NoSuchElementException();
        }
        try {
            return first.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted");
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException defect
                    ? defect
                    : new IllegalStateException(failure.getCause());
        }
    }

    @Override
    public void close() {
        crew.shutdownNow();
    }
}
