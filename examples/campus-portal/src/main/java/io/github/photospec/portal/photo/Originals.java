package io.github.photospec.portal.photo;

import io.github.photospec.portal.setup.PortalProperties;
import io.github.photospec.review.DirectoryPhotoStore;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.ReviewKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Photos as they were taken, without their metadata: of a draft for a day, beside the finished one, and of a photo that was handed in
 * until its campaign is purged. They lie apart from the photos of reviews, which photo-spec looks after itself.
 */
@Component
public class Originals {
    private static final Duration DRAFTS_KEPT = Duration.ofDays(1);
    /** A photo is kept before a row refers to it: for so long it is not taken for one without a row. */
    private static final Duration GRACE = Duration.ofHours(1);

    private static final int FOLDER_DIGITS = 2;

    private final JdbcClient database;
    private final Clock clock;
    private final Path root;
    private final DirectoryPhotoStore store;

    Originals(JdbcClient database, PortalProperties properties, Clock clock) throws IOException {
        this.database = database;
        this.clock = clock;
        this.root = properties.data().resolve("originals");
        this.store = DirectoryPhotoStore.open(root, clock);
    }

    /** Keeps a photo that has no metadata any more. */
    public PhotoId put(byte[] photo) throws IOException {
        return store.put(photo);
    }

    /** A photo; empty if it is not kept any more. */
    public Optional<byte[]> get(PhotoId id) throws IOException {
        return store.get(id);
    }

    /** The photo's file, so that nobody needs to hold it in memory; empty if it is not kept any more. */
    public Optional<Path> file(PhotoId id) {
        Path file = root.resolve(id.sha256().substring(0, FOLDER_DIGITS)).resolve(id.sha256());
        return Optional.of(file).filter(Files::isReadable);
    }

    /** The file of what a photo that was handed in was made from; empty if that is not kept. */
    public Optional<Path> file(ReviewKey key, PhotoId photo) {
        return database.sql("""
                        SELECT original FROM photo_original
                        WHERE campaign = :campaign AND student = :student AND photo = :photo""")
                .param("campaign", key.campaign())
                .param("student", key.student())
                .param("photo", photo.sha256())
                .query(String.class)
                .optional()
                .flatMap(sha256 -> file(new PhotoId(sha256)));
    }

    /** Notes what a photo that was handed in was made from. */
    public void assign(ReviewKey key, PhotoId photo, PhotoId original) {
        int changed = write("""
                UPDATE photo_original SET photo = :photo, original = :original
                WHERE campaign = :campaign AND student = :student""", key, photo, original);
        if (changed == 0) {
            // Whoever was faster has noted the same request's photo.
            write("""
                    INSERT INTO photo_original (campaign, student, photo, original)
                    VALUES (:campaign, :student, :photo, :original) ON CONFLICT DO NOTHING""", key, photo, original);
        }
    }

    private int write(String sql, ReviewKey key, PhotoId photo, PhotoId original) {
        return database.sql(sql)
                .param("campaign", key.campaign())
                .param("student", key.student())
                .param("photo", photo.sha256())
                .param("original", original.sha256())
                .update();
    }

    /**
     * Gives up everything that a campaign's photos were made from, drafts too.
     *
     * @throws IOException if a photo cannot be deleted; the next sweep tries again
     */
    public void forget(String campaign) throws IOException {
        List<String> all =
                database.sql("""
                        SELECT original FROM photo_original WHERE campaign = :id
                        UNION SELECT original FROM photo_draft WHERE campaign = :id AND original IS NOT NULL
                        UNION SELECT made FROM photo_draft WHERE campaign = :id AND made IS NOT NULL""").param("id", campaign).query(String.class).list();
        for (String table : List.of("photo_original", "photo_draft")) {
            database.sql("DELETE FROM " + table + " WHERE campaign = :id")
                    .param("id", campaign)
                    .update();
        }
        delete(all.stream().map(PhotoId::new).toList(), clock.instant());
    }

    /** Deletes what nobody needs any more. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void sweep() throws IOException {
        List<PhotoId> all = new ArrayList<>();
        store.forEach(all::add);
        delete(all, clock.instant().minus(GRACE));
    }

    /** Two campaigns may have the same photo of one student. */
    private void delete(Collection<PhotoId> photos, Instant putBefore) throws IOException {
        Set<String> needed = needed();
        for (PhotoId photo : photos) {
            if (!needed.contains(photo.sha256())) {
                store.delete(photo, putBefore);
            }
        }
    }

    private Set<String> needed() {
        return new HashSet<>(database.sql("""
                        SELECT original FROM photo_original
                        UNION SELECT original FROM photo_draft WHERE original IS NOT NULL AND created_at >= :since
                        UNION SELECT made FROM photo_draft WHERE made IS NOT NULL AND created_at >= :since""")
                .param("since", clock.instant().minus(DRAFTS_KEPT).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list());
    }
}
