package io.github.photospec.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** Another system that has a finished photo checked every 2 s; how long the library takes for that is what others are held against. */
final class PortalSystem extends PortalPerson {
    static final String TOKEN = "only-for-the-load-program";

    private static final Duration PACE = Duration.ofSeconds(2);
    private static final int DIFFERENT_PHOTOS = 20;

    private final List<byte[]> photos =
            IntStream.range(0, DIFFERENT_PHOTOS).mapToObj(Photos::upload).toList();
    private int next;

    PortalSystem(HttpClient client, URI portal) {
        super(client, portal, "load-system", PACE);
    }

    @Override
    void step() throws IOException, InterruptedException {
        doing(PortalRequest.CHECK)
                .check(PortalRequest.CHECK, TOKEN, Photos.spec().id(), photos.get(next++ % photos.size()));
    }
}
