package io.github.photospec.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.fixture.MovableClock;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.PhotoStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link PhotoStore} must do. */
public abstract class PhotoStoreContract {
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final byte[] PHOTO = "photo".getBytes(StandardCharsets.UTF_8);

    private final MovableClock clock = new MovableClock(START);
    private PhotoStore store;

    /** A new empty store that notes by this clock when photos come. */
    protected abstract PhotoStore open(Clock clock) throws IOException;

    @BeforeEach
    void open() throws IOException {
        store = open(clock);
    }

    @Test
    void what_is_put_is_got_back_as_it_was() throws IOException {
        PhotoId id = store.put(PHOTO);

        assertThat(id).isEqualTo(PhotoId.of(PHOTO));
        assertThat(store.get(id)).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(PHOTO));
    }

    @Test
    void an_empty_photo_and_a_large_one_are_photos_too() throws IOException {
        for (byte[] photo : List.of(new byte[0], new byte[3 << 20])) {
            assertThat(store.get(store.put(photo)))
                    .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(photo));
        }
    }

    @Test
    void what_callers_do_with_their_bytes_afterwards_does_not_matter() throws IOException {
        byte[] photo = PHOTO.clone();
        PhotoId id = store.put(photo);
        photo[0] = 0;
        store.get(id).orElseThrow()[1] = 0;

        assertThat(store.get(id)).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(PHOTO));
    }

    @Test
    void what_was_never_put_is_not_there() throws IOException {
        assertThat(store.get(PhotoId.of(PHOTO))).isEmpty();
        assertThat(store.delete(PhotoId.of(PHOTO), START.plusSeconds(1))).isFalse();
    }

    @Test
    void equal_photos_are_kept_once_and_all_are_told() throws IOException {
        PhotoId first = store.put(PHOTO);
        store.put(PHOTO);
        PhotoId other = store.put(new byte[] {1});

        assertThat(all()).containsExactlyInAnyOrder(first, other);
    }

    @Test
    void a_photo_is_deleted_only_if_it_was_put_before_the_given_time() throws IOException {
        PhotoId id = store.put(PHOTO);

        assertThat(store.delete(id, START)).isFalse();
        assertThat(store.get(id)).isPresent();
        assertThat(store.delete(id, START.plusMillis(1))).isTrue();
        assertThat(store.get(id)).isEmpty();
        assertThat(all()).isEmpty();
    }

    @Test
    void a_photo_that_is_put_again_is_as_new() throws IOException {
        PhotoId id = store.put(PHOTO);
        clock.set(START.plusSeconds(60));
        store.put(PHOTO);

        assertThat(store.delete(id, START.plusSeconds(60))).isFalse();
        assertThat(store.get(id)).isPresent();
    }

    @Test
    void a_deleted_photo_can_be_put_again() throws IOException {
        store.delete(store.put(PHOTO), START.plusSeconds(1));

        assertThat(store.get(store.put(PHOTO))).isPresent();
    }

    @Test
    void many_threads_put_and_delete_and_what_was_put_last_is_there() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        clock.set(START.plusSeconds(60));
        Callable<PhotoId> put = () -> store.put(PHOTO);
        Callable<PhotoId> delete = () -> {
            store.delete(PhotoId.of(PHOTO), START.plusSeconds(60));
            return PhotoId.of(PHOTO);
        };
        try {
            List<Callable<PhotoId>> tasks = IntStream.range(0, 200)
                    .mapToObj(index -> index % 3 == 0 ? delete : put)
                    .toList();
            for (Future<PhotoId> task : threads.invokeAll(tasks)) {
                assertThat(task.get()).isEqualTo(PhotoId.of(PHOTO));
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(store.get(PhotoId.of(PHOTO)))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(PHOTO));
    }

    private List<PhotoId> all() throws IOException {
        List<PhotoId> ids = new ArrayList<>();
        store.forEach(ids::add);
        return ids;
    }
}
