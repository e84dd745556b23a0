package io.github.photospec.review.jdbc;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** A PostgreSQL of the tests' own, started when the first asks for it. */
final class PostgresServer {
    private PostgresServer() {}

    /** Skips the test where it does not start, for example in containers that forbid user namespaces. */
    static String url() {
        return OutsideServer.url("jdbc:postgresql:").orElseGet(() -> {
            assumeThat(Started.PROBLEM).as("PostgreSQL does not start").isEmpty();
            return Started.URL;
        });
    }

    private static final class Started {
        private static final String URL;
        private static final String PROBLEM;

        static {
            String url = "";
            String problem = "";
            try {
                // The language of the machine may be one that PostgreSQL's own libraries have not.
                url = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .start()
                        .getJdbcUrl("postgres", "postgres");
            } catch (IOException | IllegalStateException e) {
                problem = e.toString();
            }
            URL = url;
            PROBLEM = problem;
        }
    }
}
