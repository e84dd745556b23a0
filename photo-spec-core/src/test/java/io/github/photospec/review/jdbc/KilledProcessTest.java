package io.github.photospec.review.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.github.photospec.identity.Student;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.CampaignWindow;
import io.github.photospec.review.Enrolment;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewEvent;
import io.github.photospec.review.ReviewState;
import io.github.photospec.spec.SpecCatalog;
import io.github.photospec.testing.ForkedJava;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process in the middle of submits and decisions, and compares what is kept with what it had told. */
class KilledProcessTest {
    private static final Actor OFFICE = Actor.office("jwc");
    private static final String NAME = "killed_" + ProcessHandle.current().pid();
    private static final int KILLS = 4;
    private static final int LONGEST_RUN = 400;

    @TempDir
    Path directory;

    @Test
    void postgresql_loses_nothing_that_was_told() throws IOException, SQLException {
        String url = PostgresServer.url();
        try (HikariDataSource source = BusySchool.pool(url);
                Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + NAME);
        }

        survivesKills(url + (url.contains("?") ? "&" : "?") + "currentSchema=" + NAME);
    }

    @Test
    void mariadb_loses_nothing_that_was_told() throws IOException {
        survivesKills(MariaDbServer.url().replace("/?", "/" + NAME + "?createDatabaseIfNotExist=true&"));
    }

    @Test
    void h2_in_a_file_loses_nothing_that_was_told() throws IOException {
        survivesKills("jdbc:h2:file:" + directory.resolve("reviews") + ";WRITE_DELAY=0");
    }

    private void survivesKills(String url) throws IOException {
        Path specs = Files.createDirectory(directory.resolve("specs"));
        Path photos = directory.resolve("photos");
        Files.writeString(specs.resolve("tiny.yaml"), """
                id: tiny
                revision: 1
                title: {zh: 小照片, en: Tiny photo}
                sources:
                  school: {title: 测试, confidence: A}
                rules:
                  width: {equals: 30, source: school}
                """);
        begin(url, photos, specs);
        Random random = new Random(20230403);
        List<String> told = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            told.addAll(killed(url, photos, specs, random.nextInt(1, LONGEST_RUN), random.nextLong()));
            try (HikariDataSource source = BusySchool.pool(url)) {
                assertKept(told, BusySchool.desk(source, photos, specs));
            }
        }
        assertThat(told).hasSizeGreaterThan(KILLS);
    }

    private static void assertKept(List<String> told, ReviewDesk desk) throws IOException {
        List<Review> kept = IntStream.range(0, BusySchool.STUDENTS)
                .mapToObj(student -> desk.review(OFFICE, BusySchool.key(student)))
                .toList();
        assertThat(kept.stream().flatMap(KilledProcessTest::lines).toList()).containsAll(told);
        for (Review review : kept) {
            assertSound(desk, review);
        }
    }

    private static void begin(String url, Path photos, Path specs) throws IOException {
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
        Campaign campaign = Campaign.of(
                        BusySchool.CAMPAIGN,
                        "批次",
                        SpecCatalog.empty().withDirectory(specs).require("tiny"),
                        new CampaignWindow(now.minusDays(1), now.plusDays(1)))
                .withAttempts(1_000_000);
        List<Enrolment> students = IntStream.range(0, BusySchool.STUDENTS)
                .mapToObj(student -> new Enrolment(BusySchool.key(student).student(), new Student(Map.of())))
                .toList();
        try (HikariDataSource source = BusySchool.pool(url)) {
            ReviewSchema.create(source);
            ReviewDesk desk = BusySchool.desk(source, photos, specs);
            desk.create(OFFICE, campaign);
            desk.enrol(OFFICE, BusySchool.CAMPAIGN, students);
        }
    }

    /** What a process told before it was killed, in the middle of what it was doing then. */
    private List<String> killed(String url, Path photos, Path specs, int afterLines, long seed) throws IOException {
        Process process = ForkedJava.of(
                        List.of(), BusySchool.class, url, photos.toString(), specs.toString(), String.valueOf(seed))
                .redirectError(new File(directory.toFile(), "errors.txt"))
                .start();
        List<String> told = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told.add(line);
                if (told.size() == afterLines) {
                    // The handle leaves the pipe open, in which there may be more lines.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(told.size())
                .as(Files.readString(directory.resolve("errors.txt")))
                .isGreaterThanOrEqualTo(afterLines);
        // A line that was cut off was not told.
        boolean cut = !told.get(told.size() - 1).matches("s\\d+ \\d+ [A-Z]+");
        return cut ? told.subList(0, told.size() - 1) : told;
    }

    private static Stream<String> lines(Review review) {
        return IntStream.range(0, review.history().size())
                .mapToObj(version -> review.key().student() + " " + version + " "
                        + review.history().get(version).action());
    }

    /** One line of history a version, each where the table of transitions leads, and the photo is there. */
    private static void assertSound(ReviewDesk desk, Review review) throws IOException {
        assertThat(review.history()).hasSize((int) review.version() + 1);
        ReviewState state = ReviewState.AWAITING_PHOTO;
        for (ReviewEvent event : review.history().subList(1, review.history().size())) {
            assertThat(state.after(event.action())).hasValue(event.state());
            state = event.state();
        }
        assertThat(review.state()).isEqualTo(state);
        if (review.submission().isPresent()) {
            assertThat(desk.photo(OFFICE, review.key()))
                    .hasSize((int) review.submission().get().bytes());
        }
    }
}
