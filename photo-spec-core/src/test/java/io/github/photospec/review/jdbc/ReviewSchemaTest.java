package io.github.photospec.review.jdbc;

import static io.github.photospec.contract.ReviewSamples.campaign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import io.github.photospec.review.ReviewStore;
import io.github.photospec.review.ReviewStoreException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewSchemaTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MYSQL")
    void tables_are_made_once_and_left_alone_then(Vendor vendor) {
        try (HikariDataSource source = TestDatabases.fresh(vendor)) {
            assertThat(ReviewSchema.create(source)).isTrue();
            ReviewStore store = JdbcReviewStore.of(source);
            store.add(campaign("a"));

            assertThat(ReviewSchema.create(source)).isFalse();
            assertThat(store.campaigns()).containsExactly(campaign("a"));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MYSQL")
    void flyway_makes_them_beside_the_tables_of_an_application(Vendor vendor) throws Exception {
        try (HikariDataSource source = TestDatabases.fresh(vendor)) {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE of_the_application (id INT PRIMARY KEY)");
            }

            assertThat(flyway(source, vendor).migrate().migrationsExecuted).isEqualTo(1);
            assertThat(flyway(source, vendor).migrate().migrationsExecuted).isZero();

            flyway(source, vendor).validate();
            assertThat(JdbcReviewStore.of(source).add(campaign("a"))).isTrue();
            assertThat(ReviewSchema.create(source)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MYSQL")
    void who_began_without_flyway_can_go_on_with_it(Vendor vendor) {
        try (HikariDataSource source = TestDatabases.withTables(vendor)) {
            Flyway flyway = configured(source, vendor).baselineVersion("1").load();

            assertThat(flyway.migrate().migrationsExecuted).isZero();
            assertThat(flyway.info().current().getVersion().getVersion()).isEqualTo("1");
        }
    }

    @Test
    void a_store_without_tables_says_so() {
        try (HikariDataSource source = TestDatabases.fresh(Vendor.H2)) {
            ReviewStore store = JdbcReviewStore.of(source);

            assertThatExceptionOfType(ReviewStoreException.class)
                    .isThrownBy(store::campaigns)
                    .withMessage("The database failed to read the campaigns")
                    .withStackTraceContaining("PHOTO_SPEC_CAMPAIGN");
        }
    }

    @Test
    void the_file_for_mysql_is_the_one_for_mariadb_in_another_collation() throws IOException {
        assertThat(sql(Vendor.MYSQL)).isEqualTo(sql(Vendor.MARIADB).replace("utf8mb4_nopad_bin", "utf8mb4_0900_bin"));
    }

    @ParameterizedTest
    @EnumSource
    void every_database_has_the_same_tables(Vendor vendor) throws IOException {
        assertThat(columns(vendor)).isEqualTo(columns(Vendor.POSTGRESQL));
    }

    private static String columns(Vendor vendor) throws IOException {
        // Names and whether they may be empty; the types are each database's own, and H2 has a column for the order of
        // keys.
        return sql(vendor)
                .replaceAll("(?m)^--.*\\n|^CREATE INDEX.*\\n|^    student_utf8.*\\n", "")
                .replaceAll("(?m)^    ([a-z_]+) +[A-Z]+(\\(\\d+\\))?( COLLATE \"C\")?", "$1")
                .replaceAll("(?m)^\\).*", ")");
    }

    private static String sql(Vendor vendor) throws IOException {
        String file = "/META-INF/photo-spec/sql/" + vendor.directory() + "/V1__photo_spec_review.sql";
        try (InputStream stream = Objects.requireNonNull(ReviewSchema.class.getResourceAsStream(file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Flyway flyway(HikariDataSource source, Vendor vendor) {
        return configured(source, vendor).load();
    }

    /** As docs/review-store.md says. */
    private static FluentConfiguration configured(HikariDataSource source, Vendor vendor) {
        return Flyway.configure(ReviewSchema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:META-INF/photo-spec/sql/" + vendor.directory())
                .table("photo_spec_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0");
    }
}
