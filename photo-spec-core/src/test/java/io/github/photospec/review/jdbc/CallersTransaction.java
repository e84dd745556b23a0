package io.github.photospec.review.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * A data source that hands out the connection of the caller's transaction while there is one, as Spring's
 * {@code TransactionAwareDataSourceProxy} does. Nobody but the caller closes it, commits, or rolls all of it back.
 */
final class CallersTransaction implements AutoCloseable {
    private static final Set<String> ENDS = Set.of("commit", "rollback", "setAutoCommit");

    private final DataSource pool;
    private Optional<Connection> current = Optional.empty();

    CallersTransaction(DataSource pool) {
        this.pool = pool;
    }

    DataSource source() {
        return Proxies.of(
                DataSource.class,
                (self, method, arguments) -> method.getName().equals("getConnection")
                        ? connection()
                        : Proxies.pass(method, pool, arguments));
    }

    void begin() throws SQLException {
        Connection connection = pool.getConnection();
        connection.setAutoCommit(false);
        current = Optional.of(connection);
    }

    void commit() throws SQLException {
        current.orElseThrow().commit();
        close();
    }

    void rollback() throws SQLException {
        current.orElseThrow().rollback();
        close();
    }

    @Override
    public void close() throws SQLException {
        if (current.isPresent()) {
            current.get().close();
            current = Optional.empty();
        }
    }

    private Connection connection() throws SQLException {
        if (current.isEmpty()) {
            return pool.getConnection();
        }
        Connection connection = current.get();
        return Proxies.of(Connection.class, (self, method, arguments) -> {
            boolean toSavepoint = method.getName().equals("rollback") && arguments != null;
            if (ENDS.contains(method.getName()) && !toSavepoint) {
                throw new AssertionError(method.getName() + " is the caller's business");
            }
            return method.getName().equals("close") ? null : Proxies.pass(method, connection, arguments);
        });
    }
}
