package io.github.photospec.bulk;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A batch that was handed to a thread.
 *
 * @param batch the batch
 * @param task its run, which tells when it is over
 */
record BatchInHand(Batch batch, FutureTask<Batch> task) {
    static BatchInHand of(Batch batch) {
        return new BatchInHand(batch, new FutureTask<>(batch, batch));
    }

    /**
     * Waits until its results are complete.
     *
     * @return false if that took longer than this
     * @throws ExecutionException if a photo broke the check
     */
    boolean isOver(long nanos) throws ExecutionException, InterruptedException {
        if (task.isCancelled()) {
            return true;
        }
        try {
            task.get(nanos, TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        }
    }

    /**
     * Takes the batch from its thread, which hangs and is told to stop; the crew gets another.
     *
     * @return what that thread had still to do; empty if it was done meanwhile
     */
    Optional<Batch> leave(Duration limit, Crew crew) {
        Optional<Thread> worker = batch.worker();
        Optional<Batch> rest = batch.leave(limit);
        if (rest.isPresent()) {
            task.cancel(true);
            worker.ifPresent(crew::replace);
        }
        return rest;
    }
}
