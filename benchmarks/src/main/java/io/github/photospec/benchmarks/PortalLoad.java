package io.github.photospec.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The campus portal, a process of its own with 512 MB of heap on a PostgreSQL of its own, while 200 students take photos and
 * hand them in, each acting every 20 s, 20 counsellors page and decide, each acting every 3 s, and another system has a photo
 * checked every 2 s. What waits in the queue for its turn is told apart.
 */
@SuppressWarnings("SystemOut") // Its output is its purpose.
public final class PortalLoad {
    static final Path JAR = Path.of("examples/campus-portal/target/campus-portal.jar");
    private static final int PHOTOS = 16;
    private static final int MINUTES = 5;
    private static final Duration WARM_UP = Duration.ofMinutes(1);

    private PortalLoad() {}

    /**
     * Prints times by kind of request, the library's own, and the portal's memory.
     *
     * @param args how many minutes the load lasts, 5 if nothing is said; and the portal's jar, where a build leaves it
     */
    public static void main(String[] args) throws IOException, SQLException, InterruptedException {
        Duration time = Duration.ofMinutes(args.length > 0 ? Integer.parseInt(args[0]) : MINUTES);
        Path jar = args.length > 1 ? Path.of(args[1]) : JAR;
        if (!Files.exists(jar)) {
            throw new IOException("There is no " + jar + " here: run this at the top of a checkout that was packaged");
        }
        // A server closes connections that rest for 20 s, and a form sent into one just then would be lost.
        System.setProperty("jdk.httpclient.keepalive.timeout", "5");
        print("%s", Machine.heading());
        print("`java %s -jar %s`", PortalProcess.MEMORY, jar.getFileName());
        List<byte[]> photos = PortalPhotos.paint(PHOTOS);
        Path folder = Files.createTempDirectory("portal-load");
        try (EmbeddedPostgres database = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .start();
                PortalProcess portal = PortalProcess.start(PortalProcess.jar(jar), settings(database), folder)) {
            fill(database, PortalProcess.data(folder).resolve("photos"));
            run(portal, photos, time);
        } finally {
            PhotoFolder.delete(folder);
        }
    }

    private static Map<String, String> settings(EmbeddedPostgres database) {
        return Map.of(
                "SPRING_DATASOURCE_URL", database.getJdbcUrl("postgres", "postgres"),
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", "");
    }

    private static void fill(EmbeddedPostgres database, Path photos) throws IOException, SQLException {
        try (HikariDataSource source = new HikariDataSource()) {
            source.setJdbcUrl(database.getJdbcUrl("postgres", "postgres"));
            source.setMaximumPoolSize(2);
            PortalSchool.fill(source, photos);
        }
    }

    private static void run(PortalProcess portal, List<byte[]> photos, Duration time)
            throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        PortalBrowser office = new PortalBrowser(client, portal.address(), new PortalTimes());
        office.logIn(PortalSchool.OFFICE, PortalSchool.PASSWORD);
        Crowds crowds = Crowds.of(client, portal.address(), photos);
        crowds.logIn();
        crowds.run(WARM_UP);
        print(
                "warmed up for %d s; errors: %d",
                WARM_UP.toSeconds(), crowds.times().errors());
        crowds.forget();
        String before = scrape(office);
        crowds.run(time);
        print(
                "%d students, %d counsellors, %d minutes",
                PortalSchool.ACTING, PortalSchool.COUNSELLORS, time.toMinutes());
        print("");
        new PortalResults(crowds.times(), before, scrape(office)).print();
        print("memory of the portal at most: %d MB (VmHWM)", portal.peakMegabytes());
    }

    private static String scrape(PortalBrowser office) throws IOException, InterruptedException {
        byte[] scrape = office.download(PortalRequest.STATE, "/actuator/prometheus");
        return new String(scrape, StandardCharsets.UTF_8);
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    /** Everybody who acts. */
    private record Crowds(List<PortalCounsellor> counsellors, List<PortalStudent> students, PortalSystem system) {
        static Crowds of(HttpClient client, URI portal, List<byte[]> photos) {
            List<String> acting = PortalSchool.acting();
            return new Crowds(
                    IntStream.range(0, PortalSchool.COUNSELLORS)
                            .mapToObj(index -> new PortalCounsellor(client, portal, PortalSchool.counsellor(index)))
                            .toList(),
                    IntStream.range(0, acting.size())
                            .mapToObj(index -> new PortalStudent(client, portal, acting.get(index), photos, index))
                            .toList(),
                    new PortalSystem(client, portal));
        }

        /** One after the other, before the time that is measured: a slow hash is meant to be slow. */
        void logIn() throws IOException, InterruptedException {
            for (PortalPerson person : people()) {
                person.logIn();
            }
        }

        void run(Duration time) throws InterruptedException {
            Crowd.run(people(), List.of(system), time);
        }

        /** What was noted until now does not count. */
        void forget() {
            people().forEach(person -> person.times().clear());
            system.times().clear();
        }

        PortalTimes times() {
            return PortalTimes.of(Stream.concat(people().stream(), Stream.of(system))
                    .map(PortalPerson::times)
                    .toList());
        }

        private List<PortalPerson> people() {
            List<PortalPerson> all = new ArrayList<>(counsellors);
            all.addAll(students);
            return all;
        }
    }
}
