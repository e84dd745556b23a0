package io.github.photospec.portal.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL of a test's own, which can be stopped and started again with what it holds. */
public final class Postgres implements Closeable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final int port;
    private EmbeddedPostgres server;

    private Postgres(Path folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
        this.port = server.getPort();
    }

    /** Whether one can be started at all: containers may forbid it, and not every machine has a build of it. */
    public static boolean starts() {
        return Starting.WORKS;
    }

    /** Starts one, whose data lie in this folder. */
    public static Postgres start(Path folder) throws IOException {
        return new Postgres(folder, builder(folder).start());
    }

    /** A new, empty database on a server that all such tests share, for the user {@code postgres}; it ends with the tests. */
    static String newDatabase() {
        return Shared.newDatabase();
    }

    /** Stops it. */
    public void stop() throws IOException {
        server.close();
    }

    /** Starts it again, at the same port. */
    public void startAgain() throws IOException {
        server = builder(folder).setPort(port).start();
    }

    /** Its address, for the user {@code postgres} without a password. */
    public String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    @Override
    public void close() throws IOException {
        stop();
    }

    private static EmbeddedPostgres.Builder builder(Path folder) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale", "C.UTF-8")
                .setPGStartupWait(PATIENCE);
    }

    /** Found out once. */
    private static final class Starting {
        private static final boolean WORKS = tried();

        private static boolean tried() {
            try (EmbeddedPostgres tried = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start()) {
                return tried.getPort() > 0;
            } catch (IOException | IllegalStateException none) {
                return false;
            }
        }
    }

    /** Started when the first asks. */
    private static final class Shared {
        private static final AtomicInteger NUMBER = new AtomicInteger();
        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setPGStartupWait(PATIENCE)
                        // Each portal that tests share has a pool of its own.
                        .setServerConfig("max_connections", "400")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static String newDatabase() {
            String name = "portal" + NUMBER.incrementAndGet();
            try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            } catch (SQLException failure) {
                throw new IllegalStateException("No database " + name, failure);
            }
            return SERVER.getJdbcUrl("postgres", name);
        }
    }
}
