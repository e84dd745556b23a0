package io.github.photospec.review.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * H2 answers up to half a second before a change is in its file, and what a killed process was told is lost. Only the
 * database's URL switches that off for good: what a statement sets is forgotten when the database is closed.
 */
final class WriteDelay {
    private static final String DELAY = """
            SELECT MAX(CAST(SETTING_VALUE AS INTEGER)) FROM INFORMATION_SCHEMA.SETTINGS
            WHERE SETTING_NAME = 'WRITE_DELAY' AND DATABASE_PATH() IS NOT NULL""";

    private WriteDelay() {}

    /** Refuses a database in a file that answers too early. */
    static void check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet delay = statement.executeQuery(DELAY)) {
            if (delay.next() && delay.getInt(1) > 0) {
                throw new IllegalArgumentException("H2 answers up to " + delay.getInt(1)
                        + " ms before a change is in its file, and decisions would be lost that people were told are"
                        + " kept: add ;WRITE_DELAY=0 to the database's URL");
            }
        }
    }
}
