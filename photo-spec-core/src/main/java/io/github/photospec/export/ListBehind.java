package io.github.photospec.export;

import io.github.photospec.internal.table.ListFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/**
 * A list that is written behind whoever fills it, on a thread of its own: making a workbook takes about as long as writing the
 * photos that it lists. Some rows at a time, so that few are in memory.
 */
final class ListBehind implements Closeable {
    private static final int BATCH = 250;

    private final ListFile list;
    private final Threads thread = new Threads(1);
    private List<List<String>> rows = new ArrayList<>();
    private Future<Boolean> writing = CompletableFuture.completedFuture(true);
    private boolean finished;

    private ListBehind(ListFile list) {
        this.list = list;
    }

    static ListBehind open(Path folder, String name, String title) throws IOException {
        return new ListBehind(ListFile.open(folder, name, title));
    }

    void row(List<String> cells) throws IOException {
        rows.add(cells);
        if (rows.size() == BATCH) {
            handOver();
        }
    }

    private void handOver() throws IOException {
        Threads.result(writing);
        List<List<String>> batch = rows;
        rows = new ArrayList<>();
        writing = thread.start(() -> {
            for (List<String> row : batch) {
                list.row(row);
            }
            return true;
        });
    }

    /** Tells that there are no more rows, so that the end is written while the caller does something else. */
    void finish() throws IOException {
        if (finished) {
            return;
        }
        finished = true;
        handOver();
        Future<Boolean> lastRows = writing;
        writing = thread.start(() -> {
            Threads.result(lastRows);
            list.keep();
            return true;
        });
    }

    void keep() throws IOException {
        finish();
        Threads.result(writing);
    }

    /** Forgets it, unless it was kept. */
    @Override
    public void close() throws IOException {
        try (list) {
            thread.close();
        }
    }
}
