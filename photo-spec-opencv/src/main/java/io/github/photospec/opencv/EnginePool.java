package io.github.photospec.opencv;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Engines that are not busy. A network serves one thread at a time, and more engines than processors would only take
 * memory: who comes when all are busy waits.
 */
final class EnginePool implements AutoCloseable {
    private final Supplier<Engine> maker;
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final Deque<Engine> idle = new ArrayDeque<>();
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
        places.acquireUninterruptibly();
        try {
            Engine engine = take();
            T result = task.apply(engine);
            giveBack(engine);
            return result;
        } finally {
            places.release();
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
