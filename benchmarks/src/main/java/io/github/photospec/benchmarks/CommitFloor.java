package io.github.photospec.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/** What the database can do at most: the two statements that any decision needs, and the commit, by plain JDBC. */
record CommitFloor(double perSecond) {
    private static final int ROWS = 50_000;

    static CommitFloor measure(DataSource source, int threads, Duration time)
            throws SQLException, InterruptedException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE floor (id INTEGER PRIMARY KEY, version BIGINT, state TEXT)");
            statement.execute("CREATE TABLE floor_event (id INTEGER, line BIGINT, text TEXT, PRIMARY KEY (id, line))");
            statement.execute(
                    "INSERT INTO floor SELECT n, 0, 'SUBMITTED' FROM generate_series(0, " + (ROWS - 1) + ") n");
        }
        AtomicLong commits = new AtomicLong();
        List<Crowd.Person> crowd = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int first = thread;
            crowd.add(goesOn -> commits.addAndGet(work(source, first, threads, goesOn)));
        }
        Crowd.run(crowd, List.of(), time);
        return new CommitFloor(commits.get() * 1000.0 / time.toMillis());
    }

    private static long work(DataSource source, int first, int step, BooleanSupplier goesOn) throws SQLException {
        long commits = 0;
        for (int row = first; goesOn.getAsBoolean(); row = (row + step) % ROWS, commits++) {
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                try (PreparedStatement update = connection.prepareStatement(
                                "UPDATE floor SET version = version + 1, state = 'APPROVED' WHERE id = ?");
                        PreparedStatement insert = connection.prepareStatement(
                                "INSERT INTO floor_event SELECT id, version, 'APPROVED' FROM floor WHERE id = ?")) {
                    update.setInt(1, row);
                    update.executeUpdate();
                    insert.setInt(1, row);
                    insert.executeUpdate();
                }
                connection.commit();
                connection.setAutoCommit(true);
            }
        }
        return commits;
    }
}
