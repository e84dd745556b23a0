package io.github.photospec.review.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/** One row of what was found, by the names of its columns. */
record Row(ResultSet rows) {
    String text(String column) throws SQLException {
        return rows.getString(column);
    }

    Optional<String> optional(String column) throws SQLException {
        return Optional.ofNullable(rows.getString(column));
    }

    long number(String column) throws SQLException {
        return rows.getLong(column);
    }

    int small(String column) throws SQLException {
        return rows.getInt(column);
    }

    Instant instant(String column) throws SQLException {
        return Instant.ofEpochMilli(rows.getLong(column));
    }

    Optional<Instant> optionalInstant(String column) throws SQLException {
        long millis = rows.getLong(column);
        return rows.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    ZonedDateTime zoned(String column) throws SQLException {
        return ZonedDateTime.parse(text(column));
    }

    Optional<ZonedDateTime> optionalZoned(String column) throws SQLException {
        return optional(column).map(ZonedDateTime::parse);
    }

    <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, text(column));
    }
}
