package io.github.photospec.bulk;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * The results of one run, in the order of its photos. Photos are taken only as results are: who stops taking results
 * stops the work after a bounded window. For one thread; closing it stops the run soon and leaves no thread behind.
 */
public final class BulkRun implements Iterator<BulkResult>, AutoCloseable {
    private final BatchFeed feed;
    private final Crew crew;
    private final OptionalLong total;
    private final BulkProgress progress;
    private final ArrayDeque<InHand> window = new ArrayDeque<>();
    private Iterator<BulkResult> ready = Collections.emptyIterator();
    private @Nullable BulkException broken;
    private long done;

    BulkRun(BatchFeed feed, Crew crew, OptionalLong total, BulkProgress progress) {
        this.feed = feed;
        this.crew = crew;
        this.total = total;
        this.progress = progress;
    }

    /** Whether there is another result; may wait for the stream of photos, never for a check. */
    @Override
    public boolean hasNext() {
        if (ready.hasNext() || broken != null || !window.isEmpty() || feed.hasNext()) {
            return true;
        }
        close();
        return false;
    }

    /**
     * The next result, waiting for it where needed.
     *
     * @throws BulkException if a photo broke the check itself; the results before it have been given, and the run is over
     * @throws CancellationException if this thread is interrupted, which is how another thread cancels a run; the run is
     *     over, and this thread still is interrupted
     */
    @Override
    public BulkResult next() {
        while (!ready.hasNext()) {
            if (broken != null) {
                throw fail(broken);
            }
            advance();
        }
        BulkResult result = ready.next();
        progress.advanced(++done, total);
        return result;
    }

    /** Stops the run: photos that are being checked are the last ones. Results that were not taken are lost. */
    @Override
    public void close() {
        feed.cancel();
        window.clear();
        ready = Collections.emptyIterator();
        broken = null;
        crew.dismiss();
    }

    private void advance() {
        if (Thread.interrupted()) {
            throw interrupted();
        }
        fill();
        InHand head = window.poll();
        if (head == null) {
            throw new NoSuchElementException("The run has no more results");
        }
        try {
            feed.learn(head.task().get(), crew.largestBatch());
        } catch (ExecutionException failure) {
            broken = new BulkException(head.batch().nextIndex(), failure);
        } catch (InterruptedException interrupted) {
            throw interrupted();
        }
        ready = head.batch().results().iterator();
    }

    private void fill() {
        while (window.size() < crew.window() && feed.hasNext()) {
            Batch batch = feed.next();
            InHand inHand = new InHand(batch, new FutureTask<>(batch, batch));
            window.add(inHand);
            crew.hand(inHand.task());
        }
    }

    private CancellationException interrupted() {
        close();
        Thread.currentThread().interrupt();
        return new CancellationException("Interrupted before result " + done);
    }

    private BulkException fail(BulkException failure) {
        close();
        return failure;
    }

    private record InHand(Batch batch, FutureTask<Batch> task) {}
}
