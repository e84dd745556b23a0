package io.github.photospec.export;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Future;

/**
 * Fetches photos ahead of who writes them, several at once, and hands them over in their order. So many wait at a time that
 * nobody waits for them, and so few that they fit in memory, however large they are.
 */
final class FetchAhead implements AutoCloseable {
    private static final int MOST_PHOTOS = 64;
    private static final long MOST_BYTES = 8 << 20;

    private final PhotoSource source;
    private final Threads threads;
    private final Iterator<NamedPhoto> rest;
    private final Deque<Ahead> ahead = new ArrayDeque<>();
    private long bytes;

    FetchAhead(PhotoSource source, List<NamedPhoto> photos, int jobs) {
        this.source = source;
        this.rest = photos.iterator();
        this.threads = new Threads(jobs);
    }

    /** The next photo, or why there is none. */
    Fetched next() throws IOException {
        Interruption.check();
        fill();
        Ahead first = ahead.remove();
        bytes -= first.bytes;
        return Threads.result(first.fetched);
    }

    private void fill() {
        while (rest.hasNext() && (ahead.isEmpty() || (ahead.size() < MOST_PHOTOS && bytes < MOST_BYTES))) {
            NamedPhoto photo = rest.next();
            long length = photo.candidate().bytes();
            ahead.add(new Ahead(threads.start(() -> source.fetch(photo)), length));
            bytes += length;
        }
    }

    @Override
    public void close() {
        threads.close();
    }

    private record Ahead(Future<Fetched> fetched, long bytes) {}
}
