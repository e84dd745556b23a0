package io.github.photospec.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewEvent;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * A school of 50,000 on a PostgreSQL of its own: 20 counsellors open classes and decide, two at each class, while 200 students
 * hand in photos; first at the pace of 500 decisions a second, then as fast as they can. Before that one reader asks alone. Afterwards every decision that was told
 * is looked up in the histories.
 */
@SuppressWarnings("SystemOut") // Its output is its purpose.
public final class ReviewLoad {
    private static final int STUDENTS = 50_000;
    private static final int COUNSELLORS = 20;
    private static final int BUSY_STUDENTS = 200;
    private static final int CONNECTIONS = 32;

    /** 25 a second each, 500 together. */
    private static final Duration PACE = Duration.ofMillis(40);

    private ReviewLoad() {}

    /**
     * Prints decisions a second, times, and what the histories say.
     *
     * @param args how many seconds the load lasts; 60 if nothing is said
     */
    public static void main(String[] args) throws IOException, SQLException, InterruptedException {
        Duration time = Duration.ofSeconds(args.length == 0 ? 60 : Integer.parseInt(args[0]));
        Path photos = Files.createTempDirectory("review-load");
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .start();
                HikariDataSource source = pool(server)) {
            CommitFloor floor = CommitFloor.measure(source, COUNSELLORS, time.dividedBy(4));
            print("floor: update, insert, commit, %d threads: %.0f a second", COUNSELLORS, floor.perSecond());
            BusySchool school = BusySchool.open(source, photos, STUDENTS);
            analyze(source);
            new LoneReader(school).ask().forEach((what, times) -> print("alone, %s: %s", what, times));
            List<Counsellor> warm = counsellors(school, PACE);
            run("warming up", school, warm, time.dividedBy(2));
            List<Counsellor> paced = counsellors(school, PACE);
            run("at a pace", school, paced, time);
            List<Counsellor> fast = counsellors(school, Duration.ZERO);
            run("without a pause", school, fast, time.dividedBy(2));
            verify(school, Stream.of(warm, paced, fast).flatMap(List::stream).toList());
        } finally {
            PhotoFolder.delete(photos);
        }
    }

    /** What PostgreSQL does by itself within a minute of so many changes. */
    private static void analyze(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM ANALYZE");
        }
    }

    private static HikariDataSource pool(EmbeddedPostgres server) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        source.setMaximumPoolSize(CONNECTIONS);
        return source;
    }

    private static List<Counsellor> counsellors(BusySchool school, Duration pace) {
        return IntStream.range(0, COUNSELLORS)
                .mapToObj(index -> new Counsellor(school, index, COUNSELLORS, pace))
                .toList();
    }

    private static void run(String how, BusySchool school, List<Counsellor> counsellors, Duration time)
            throws InterruptedException {
        List<BusyStudent> students = IntStream.range(0, BUSY_STUDENTS)
                .mapToObj(index -> new BusyStudent(school, index, BUSY_STUDENTS))
                .toList();
        Crowd.run(counsellors, students, time);
        double seconds = time.toMillis() / 1000.0;
        Timings pages = Timings.of(counsellors.stream().map(Counsellor::pages).toList());
        Timings decisions =
                Timings.of(counsellors.stream().map(Counsellor::decisions).toList());
        Timings submits = Timings.of(students.stream().map(BusyStudent::submits).toList());
        print("%s:", how);
        print("  decisions: %.0f a second; %s", decisions.count() / seconds, decisions);
        print(
                "  refused because a colleague was faster: %d",
                counsellors.stream().mapToLong(Counsellor::stale).sum());
        print("  class pages of 50: %.0f a second; %s", pages.count() / seconds, pages);
        print("  submits: %.0f a second; %s", submits.count() / seconds, submits);
    }

    /** What was told must stand in the histories, each once, and nothing else. */
    private static void verify(BusySchool school, List<Counsellor> counsellors) {
        Map<String, String> told = new HashMap<>();
        for (Counsellor counsellor : counsellors) {
            for (Review decided : counsellor.decided()) {
                if (told.put(line(decided, decided.version()), decided.last().toString()) != null) {
                    throw new IllegalStateException("Told twice: " + decided);
                }
            }
        }
        long[] found = {0};
        school.forEachReview(review -> {
            for (int version = 0; version < review.history().size(); version++) {
                ReviewEvent event = review.history().get(version);
                if (event.by().startsWith(Counsellor.PREFIX)) {
                    found[0]++;
                    if (!event.toString().equals(told.remove(line(review, version)))) {
                        throw new IllegalStateException("Kept but not told, or told otherwise: " + review);
                    }
                }
            }
        });
        if (!told.isEmpty()) {
            throw new IllegalStateException(told.size() + " decisions are lost");
        }
        print("%d decisions looked up in the histories: none lost, none doubled", found[0]);
    }

    private static String line(Review review, long version) {
        return review.key().student() + " " + version;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
