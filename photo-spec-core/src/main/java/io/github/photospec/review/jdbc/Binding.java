package io.github.photospec.review.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A statement that is filled in from left to right. */
final class Binding implements AutoCloseable {
    private final PreparedStatement statement;
    private int last;
    private int waiting;

    /** A batch of statements is sent when it is this long: enough to spare round trips, little enough to hold in memory. */
    private static final int BATCH = 500;

    Binding(Connection connection, String sql) throws SQLException {
        statement = connection.prepareStatement(sql);
    }

    /** As many places as there are values. */
    static String places(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    /** Whether databases can keep a text: half a surrogate pair has no UTF-8, and PostgreSQL has no U+0000. */
    static boolean isKeepable(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || isSurrogate(point));
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    Binding text(String value) throws SQLException {
        if (!isKeepable(value)) {
            throw new SQLDataException("A text with half a character or U+0000 cannot be kept");
        }
        statement.setString(++last, value);
        return this;
    }

    Binding text(Optional<?> value) throws SQLException {
        if (value.isPresent()) {
            return text(value.get().toString());
        }
        statement.setNull(++last, Types.VARCHAR);
        return this;
    }

    Binding texts(Collection<?> values) throws SQLException {
        for (Object value : values) {
            text(value.toString());
        }
        return this;
    }

    Binding constant(Enum<?> value) throws SQLException {
        return text(value.name());
    }

    Binding number(long value) throws SQLException {
        statement.setLong(++last, value);
        return this;
    }

    Binding number(Optional<Long> value) throws SQLException {
        if (value.isPresent()) {
            return number(value.get());
        }
        statement.setNull(++last, Types.BIGINT);
        return this;
    }

    /** Ends one statement of a batch. */
    void add() throws SQLException {
        statement.addBatch();
        last = 0;
        if (++waiting == BATCH) {
            send();
        }
    }

    /** Sends what is left of a batch. */
    void send() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    /** Changes rows, and tells how many. */
    int update() throws SQLException {
        return statement.executeUpdate();
    }

    /** What is found, row by row. */
    <T> List<T> all(RowReader<T> reader) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reader.read(new Row(rows)));
            }
            return all;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new SQLDataException("A table holds what this version cannot read", e);
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(Row row) throws SQLException;
    }
}
