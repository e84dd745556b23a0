package io.github.photospec.review.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.review.AcceptedPhoto;
import io.github.photospec.review.Actor;
import io.github.photospec.review.DirectoryPhotoStore;
import io.github.photospec.review.ReturnReason;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewRefusedException;
import io.github.photospec.spec.SpecCatalog;
import io.github.photospec.testing.TestJpeg;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;

/**
 * A program that hands in photos and decides about them until it is killed. Whatever has been kept it tells on a line of its own:
 * student, version, action.
 */
final class BusySchool {
    static final String CAMPAIGN = "killed";
    static final int STUDENTS = 24;

    private static final Actor OFFICE = Actor.office("jwc");
    private static final int THREADS = 4;
    private static final byte[] PHOTO = TestJpeg.written(30, 40, 0.9f);

    private final ReviewDesk desk;
    private final PrintStream told;

    private BusySchool(ReviewDesk desk, PrintStream told) {
        this.desk = desk;
        this.told = told;
    }

    /** The URL of the database, the folder of photos, the folder of specifications, and a seed. */
    public static void main(String[] arguments) throws IOException {
        PrintStream told = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // Left open: this program ends by being killed.
        HikariDataSource source = pool(arguments[0]);
        ReviewDesk desk = desk(source, Path.of(arguments[1]), Path.of(arguments[2]));
        long seed = Long.parseLong(arguments[3]);
        List<Thread> threads = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            Random random = new Random(seed + thread);
            threads.add(new Thread(() -> new BusySchool(desk, told).work(random)));
        }
        threads.forEach(Thread::start);
    }

    static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(THREADS);
        return new HikariDataSource(config);
    }

    static ReviewDesk desk(DataSource source, Path photos, Path specs) throws IOException {
        return ReviewDesk.of(
                JdbcReviewStore.of(source),
                DirectoryPhotoStore.open(photos, Clock.systemUTC()),
                PhotoChecker.of(PhotoInspector.create())
                        .withCatalog(SpecCatalog.empty().withDirectory(specs)),
                Clock.systemUTC());
    }

    static ReviewKey key(int student) {
        return new ReviewKey(CAMPAIGN, "s" + student);
    }

    private void work(Random random) {
        while (true) {
            ReviewKey key = key(random.nextInt(STUDENTS));
            try {
                act(random, key).ifPresent(this::tell);
            } catch (ReviewRefusedException faster) {
                // Another thread was: there is enough to do.
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Optional<Review> act(Random random, ReviewKey key) throws IOException {
        Review review = desk.review(OFFICE, key);
        return switch (review.state()) {
            case AWAITING_PHOTO, RETURNED, EXPIRED -> submit(random, key);
            case SUBMITTED, WITHDRAWN ->
                Optional.of(
                        random.nextBoolean()
                                ? desk.approve(OFFICE, review.seen(), "")
                                : desk.sendBack(OFFICE, review.seen(), Set.of(ReturnReason.EYES), ""));
            case APPROVED -> Optional.of(desk.withdraw(OFFICE, review.seen(), ""));
        };
    }

    private Optional<Review> submit(Random random, ReviewKey key) throws IOException {
        byte[] comment = new byte[16];
        random.nextBytes(comment);
        byte[] photo = TestJpeg.with(PHOTO, TestJpeg.segment(0xfe, comment));
        return desk.submit(OFFICE, key, PhotoInput.of(photo)) instanceof AcceptedPhoto accepted
                ? Optional.of(accepted.review())
                : Optional.empty();
    }

    private synchronized void tell(Review review) {
        told.println(review.key().student() + " " + review.version() + " "
                + review.last().action());
    }
}
