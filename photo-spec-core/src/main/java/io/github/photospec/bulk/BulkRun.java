package io.github.photospec.bulk;

import io.github.photospec.bulk.journal.JournalException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The results of one run, in the order of its photos. Photos are taken only as results are: who stops taking results
 * stops the work after a bounded window. For one thread; closing it stops the run soon and leaves no thread behind but
 * those that hang in a photo.
 */
public final class BulkRun implements Iterator<BulkResult>, AutoCloseable {
    /** One photo may hang, and another; where a third does, the disk or the machine is ill. */
    static final int MOST_LEFT = 3;

    private final BatchFeed feed;
    private final Crew crew;
    private final Optional<Duration> limit;
    private final OptionalLong total;
    private final BulkProgress progress;
    private final List<BatchInHand> window = new ArrayList<>();
    private Iterator<BulkResult> ready = Collections.emptyIterator();
    private @Nullable RuntimeException broken;
    private int left;
    private long done;

    BulkRun(BatchFeed feed, Crew crew, Optional<Duration> limit, OptionalLong total, BulkProgress progress) {
        this.feed = feed;
        this.crew = crew;
        this.limit = limit;
        this.total = total;
        this.progress = progress;
    }

    /** Whether there is another result; may wait for the stream of photos, never for a check. */
    @Override
    public boolean hasNext() {
        if (ready.hasNext() || broken != null || isStalled() || !window.isEmpty() || feed.hasNext()) {
            return true;
        }
        close();
        return false;
    }

    /**
     * The next result, waiting for it where needed.
     *
     * @throws BulkException if a photo broke the check itself; the results before it have been given, and the run is over
     * @throws StalledRunException if photos hang one after the other; likewise
     * @throws JournalException if a result could not be written to the journal; likewise
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
        left = 0;
        crew.dismiss();
    }

    private void advance() {
        if (Thread.interrupted()) {
            throw interrupted();
        }
        fill();
        if (window.isEmpty()) {
            throw isStalled() ? fail(new StalledRunException(done)) : new NoSuchElementException("The run is over");
        }
        BatchInHand head = window.get(0);
        try {
            while (!head.isOver(patience())) {
                leaveOverdue();
            }
            feed.learn(head.batch(), crew.largestBatch());
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof CancellationException
                    && Thread.currentThread().isInterrupted()) {
                throw interrupted();
            }
            broken = failure.getCause() instanceof JournalException full
                    ? full
                    : new BulkException(head.batch().nextIndex(), failure);
        } catch (InterruptedException interrupted) {
            throw interrupted();
        }
        window.remove(0);
        ready = head.batch().results().iterator();
    }

    private void fill() {
        while (!isStalled() && window.size() < crew.window() && feed.hasNext()) {
            window.add(crew.hand(feed.next()));
        }
    }

    /** How long it is worth waiting before somebody may hang. */
    private long patience() {
        if (limit.isEmpty()) {
            return Long.MAX_VALUE;
        }
        return window.stream()
                .mapToLong(each -> each.batch().nanosLeft(limit.get()))
                .min()
                .orElse(0);
    }

    /** Whoever waits looks after all threads: while some hang, the batch that is waited for may have none. */
    private void leaveOverdue() {
        Duration allowed = limit.orElseThrow();
        for (int i = 0; i < window.size(); i++) {
            BatchInHand overdue = window.get(i);
            if (overdue.batch().nanosLeft(allowed) > 0) {
                continue;
            }
            Optional<Batch> rest = overdue.leave(allowed, crew);
            if (rest.isEmpty()) {
                continue;
            }
            left++;
            if (isStalled()) {
                // What comes before it is still given.
                window.subList(i + 1, window.size()).clear();
            } else if (!rest.get().isEmpty()) {
                window.add(i + 1, crew.hand(rest.get()));
            }
        }
    }

    private boolean isStalled() {
        return left >= MOST_LEFT;
    }

    private CancellationException interrupted() {
        close();
        Thread.currentThread().interrupt();
        return new CancellationException("Interrupted before result " + done);
    }

    private RuntimeException fail(RuntimeException failure) {
        close();
        return failure;
    }
}
