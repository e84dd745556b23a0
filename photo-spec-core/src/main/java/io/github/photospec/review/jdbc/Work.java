package io.github.photospec.review.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** What is done on one connection. It may be done again after a failure that undid it. */
@FunctionalInterface
interface Work<T> {
    T on(Connection connection) throws SQLException;
}
