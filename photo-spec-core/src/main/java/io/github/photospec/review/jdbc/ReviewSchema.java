package io.github.photospec.review.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * Makes the tables of {@link JdbcReviewStore} for applications without Flyway. Those with it point it at
 * {@code classpath:META-INF/photo-spec/sql/{vendor}} (docs/review-store.md).
 */
public final class ReviewSchema {
    private static final String FOLDER = "/META-INF/photo-spec/sql/";
    private static final String FILE = "/V1__photo_spec_review.sql";
    private static final String FIRST_TABLE = "photo_spec_campaign";

    private ReviewSchema() {}

    /**
     * Makes the tables, in the schema that the source's connections are in; does nothing if they are there.
     *
     * @return whether they were made
     * @throws IllegalArgumentException as {@link JdbcReviewStore#of} does
     * @throws io.github.photospec.review.ReviewStoreException if the database cannot be reached, or refuses to make tables
     */
    public static boolean create(DataSource source) {
        Transactions transactions = new Transactions(source);
        String sql = read(transactions.vendor());
        return transactions.write(
                "make the tables of reviews", connection -> !isThere(connection) && run(connection, sql));
    }

    private static boolean isThere(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String name = database.storesUpperCaseIdentifiers() ? FIRST_TABLE.toUpperCase(Locale.ROOT) : FIRST_TABLE;
        try (ResultSet tables = database.getTables(connection.getCatalog(), connection.getSchema(), name, null)) {
            return tables.next();
        }
    }

    private static boolean run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : sql.split(";\\s*\\n", -1)) {
                if (!each.isBlank()) {
                    statement.execute(each);
                }
            }
        }
        return true;
    }

    private static String read(Vendor vendor) {
        String file = FOLDER + vendor.directory() + FILE;
        try (InputStream stream = Objects.requireNonNull(ReviewSchema.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
