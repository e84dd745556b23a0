package io.github.photospec.review.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Empty databases to try things in, on servers that are started once for all tests. */
final class TestDatabases {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final List<String> TABLES =
            List.of("photo_spec_event", "photo_spec_review", "photo_spec_class", "photo_spec_campaign");

    private TestDatabases() {}

    /** A pool of connections to an empty database or schema of its own. Skips the test where there is no such server. */
    static HikariDataSource fresh(Vendor vendor) {
        return fresh(vendor, true);
    }

    /** The same with connections that have auto-commit on, or off as careless applications set up. */
    static HikariDataSource fresh(Vendor vendor, boolean autoCommit) {
        HikariConfig config = new HikariConfig();
        config.setAutoCommit(autoCommit);
        String name = "photo_spec_test_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        return switch (vendor) {
            case H2 -> pool("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", config);
            case POSTGRESQL -> postgres(name, config);
            case MARIADB, MYSQL -> mariaDb(name, config);
        };
    }

    /** The same with the tables of reviews. */
    static HikariDataSource withTables(Vendor vendor) {
        HikariDataSource source = fresh(vendor);
        ReviewSchema.create(source);
        return source;
    }

    /** Leaves the tables and takes what is in them. */
    static void empty(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("DELETE FROM " + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HikariDataSource postgres(String schema, HikariConfig config) {
        String url = PostgresServer.url();
        run(url, "CREATE SCHEMA " + schema);
        config.setSchema(schema);
        return pool(url, config);
    }

    private static HikariDataSource mariaDb(String name, HikariConfig config) {
        String url = MariaDbServer.url();
        run(url, "CREATE DATABASE " + name);
        config.setCatalog(name);
        return pool(url, config);
    }

    private static HikariDataSource pool(String url, HikariConfig config) {
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(6);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    private static void run(String url, String sql) {
        try (HikariDataSource source = pool(url, new HikariConfig());
                Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
