package io.github.photospec.review.jdbc;

import io.github.photospec.identity.IdNumbers;
import io.github.photospec.review.ReviewStoreException;
import java.sql.SQLException;
import java.util.Set;

/** Tells what failed without telling about whom, and whether it is worth trying again. */
final class Failures {
    /** SQL standard: transaction rollback, for example 40001 (serialization failure) and PostgreSQL's 40P01 (deadlock). */
    private static final String ROLLBACK_CLASS = "40";

    /** SQL standard: integrity constraint violation; the messages of all drivers quote the row. */
    private static final String INTEGRITY_CLASS = "23";

    /** PostgreSQL and H2: two have inserted the same; the second finds it there when it looks again. */
    private static final String DUPLICATE = "23505";

    /**
     * MariaDB and MySQL: 1020 a row changed since it was read, 1062 duplicate, 1205 waited too long for a lock, 1213 deadlock;
     * H2: 50200 waited too long for a lock, 90131 a row changed since it was read.
     */
    private static final Set<Integer> TRANSIENT_CODES = Set.of(1020, 1062, 1205, 1213, 50200, 90131);

    private Failures() {}

    /** Whether the same work can succeed when it is done again. */
    static boolean isTransient(SQLException failure) {
        String state = state(failure);
        return state.startsWith(ROLLBACK_CLASS)
                || state.equals(DUPLICATE)
                || TRANSIENT_CODES.contains(failure.getErrorCode());
    }

    /**
     * The failure of an action.
     *
     * @param action in the infinitive, for example {@code save reviews}
     */
    static ReviewStoreException of(String action, SQLException failure) {
        return new ReviewStoreException("The database failed to " + action, masked(failure));
    }

    /** Where and what, but without values: batches quote whole statements, and violated constraints whole rows. */
    private static SQLException masked(SQLException failure) {
        SQLException root = failure.getNextException() == null ? failure : failure.getNextException();
        String message = state(root).startsWith(INTEGRITY_CLASS) ? "a constraint is violated" : firstLine(root);
        String name = root.getClass().getSimpleName();
        SQLException masked = new SQLException(name + ": " + message, root.getSQLState(), root.getErrorCode());
        masked.setStackTrace(root.getStackTrace());
        return masked;
    }

    /** PostgreSQL and H2 quote values and statements in the lines below. */
    private static String firstLine(SQLException failure) {
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        return IdNumbers.mask(message.lines().findFirst().orElse(""));
    }

    private static String state(SQLException failure) {
        return failure.getSQLState() == null ? "" : failure.getSQLState();
    }
}
