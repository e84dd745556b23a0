package io.github.photospec.opencv;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Engines that are not busy. A network serves one thread at a time, and more engines than processors would only take
 * memory: who comes when all are busy waits. A thread that was interrupted and still is busy hangs in native code: it keeps its
 * engine, and loses its place to another.
 */
final class EnginePool implements AutoCloseable {
    private final Supplier<Engine> maker;
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final Deque<Engine> idle = new ArrayDeque<>();
    private final Set<Thread> busy = new HashSet<>();
    private boolean closed;

    EnginePool(Supplier<Engine> maker) {
        this.maker = maker;
    }

    /** Makes the first engine, so that what is missing is told now. */
    void prepare() {
        with(engine -> engine);
    }

    /** Does something with an engine that nobody else uses meanwhile. */
    <T> T with(Function<Engine, T> task) {
        enter();
        try {
            Engine engine = take();
            T result = task.apply(engine);
            giveBack(engine);
            return result;
        } finally {
            leave();
        }
    }

    private void enter() {
        boolean interrupted = false;
        boolean entered = false;
        while (!entered) {
            try {
                entered = places.tryAcquire(1, TimeUnit.SECONDS);
            } catch (InterruptedException told) {
                interrupted = true;
            }
            if (!entered) {
                freePlacesOfHanging();
            }
        }
        synchronized (idle) {
            busy.add(Thread.currentThread());
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void freePlacesOfHanging() {
        synchronized (idle) {
            for (Thread thread : List.copyOf(busy)) {
                if (thread.isInterrupted()) {
                    busy.remove(thread);
                    places.release();
                }
            }
        }
    }

    private void leave() {
        synchronized (idle) {
            if (busy.remove(Thread.currentThread())) {
                places.release();
            }
        }
    }

    private Engine take() {
        synchronized (idle) {
            requireOpen();
            Engine engine = idle.poll();
            if (engine != null) {
                return engine;
            }
        }
        return maker.get();
    }

    /** One that failed is not given back: nobody knows what state it is in. */
    private void giveBack(Engine engine) {
        synchronized (idle) {
            if (!closed) {
                idle.push(engine);
            }
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The vision engine is closed");
        }
    }

    /** Engines that are busy end with their photo. */
    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.clear();
        }
    }
}
