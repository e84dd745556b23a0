package io.github.photospec.review.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * Where work begins and ends. A connection with auto-commit on gets a transaction of its own, which is tried again if the
 * database has undone it for others' sake. One with auto-commit off is in its caller's transaction: that is never committed
 * or rolled back, and work that fails in it is undone alone.
 */
record Transactions(DataSource source) {
    private static final int TRIES = 8;
    private static final long LONGEST_PAUSE_MILLIS = 10;

    /** The database behind the source, which is found fit to keep reviews. */
    Vendor vendor() {
        return read("say what it is", connection -> {
            if (!connection.getAutoCommit()) {
                throw new IllegalArgumentException(
                        "The data source hands out a connection with auto-commit off: outside of a"
                                + " transaction it must be on, or decisions would be lost that people were told are kept");
            }
            Vendor vendor = Vendor.of(connection.getMetaData());
            if (vendor == Vendor.H2) {
                WriteDelay.check(connection);
            }
            return vendor;
        });
    }

    /** One look, which needs no transaction. */
    <T> T read(String action, Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw Failures.of(action, e);
        }
    }

    /** A change, whole or not at all. */
    <T> T write(String action, Work<T> work) {
        for (int tries = 1; ; tries++) {
            try (Connection connection = source.getConnection()) {
                return connection.getAutoCommit() ? own(connection, work) : joined(connection, action, work);
            } catch (SQLException e) {
                if (tries == TRIES || !Failures.isTransient(e)) {
                    throw Failures.of(action, e);
                }
                // So that two who stood in each other's way do not meet again.
                long pause = ThreadLocalRandom.current().nextLong(1, tries * LONGEST_PAUSE_MILLIS);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
            }
        }
    }

    private static <T> T own(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            T result = work.on(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            giveBack(connection, done);
        }
    }

    private static void giveBack(Connection connection, boolean done) {
        try {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // The connection is lost. What was committed stays, what was not the database undoes, and what broke it is
            // told.
        }
    }

    private static <T> T joined(Connection connection, String action, Work<T> work) {
        try {
            Savepoint before = connection.setSavepoint();
            boolean done = false;
            try {
                T result = work.on(connection);
                connection.releaseSavepoint(before);
                done = true;
                return result;
            } finally {
                if (!done) {
                    undo(connection, before);
                }
            }
        } catch (SQLException e) {
            // Not tried again: it would meet the same in the same transaction.
            throw Failures.of(action, e);
        }
    }

    private static void undo(Connection connection, Savepoint before) {
        try {
            connection.rollback(before);
        } catch (SQLException e) {
            // After a deadlock the database has undone the whole transaction already, and the deadlock is told.
        }
    }
}
