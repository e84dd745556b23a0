package io.github.photospec.review.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.zaxxer.hikari.HikariDataSource;
import io.github.photospec.review.ReviewStoreException;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransactionsTest {
    private final HikariDataSource pool = TestDatabases.fresh(Vendor.H2);
    private final Transactions transactions = new Transactions(pool);

    @AfterEach
    void close() {
        pool.close();
    }

    @ParameterizedTest
    @CsvSource({"40001, 0", "40P01, 0", "40001, 1213", "HY000, 1205", "HY000, 1020", "23505, 0", "23000, 1062"})
    void what_the_database_undid_for_others_is_done_again(String state, int code) {
        AtomicInteger tries = new AtomicInteger();

        int done = transactions.write("try", connection -> {
            if (tries.incrementAndGet() < 4) {
                throw new SQLException("busy", state, code);
            }
            return tries.get();
        });

        assertThat(done).isEqualTo(4);
    }

    @Test
    void it_is_not_done_for_ever() {
        AtomicInteger tries = new AtomicInteger();

        assertThatExceptionOfType(ReviewStoreException.class)
                .isThrownBy(() -> transactions.write("try", connection -> {
                    tries.incrementAndGet();
                    throw new SQLException("busy", "40001");
                }))
                .withMessage("The database failed to try");
        assertThat(tries).hasValue(8);
    }

    @Test
    void what_is_wrong_is_tried_once() {
        AtomicInteger tries = new AtomicInteger();

        assertThatExceptionOfType(ReviewStoreException.class)
                .isThrownBy(() -> transactions.write("try", connection -> {
                    tries.incrementAndGet();
                    throw new SQLException("no such table", "42P01");
                }))
                .withRootCauseInstanceOf(SQLException.class)
                .withStackTraceContaining("no such table");
        assertThat(tries).hasValue(1);
    }

    @Test
    void each_try_begins_where_the_first_began() throws SQLException {
        run("CREATE TABLE t (n INT)");
        AtomicInteger tries = new AtomicInteger();

        transactions.write("try", connection -> {
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO t VALUES (1)")) {
                insert.executeUpdate();
            }
            if (tries.incrementAndGet() < 3) {
                throw new SQLException("busy", "40001");
            }
            return true;
        });

        long rows = transactions.read("count", connection -> {
            try (Binding select = new Binding(connection, "SELECT COUNT(*) AS number FROM t")) {
                return select.all(row -> row.number("number")).get(0);
            }
        });
        assertThat(rows).isEqualTo(1);
    }

    @Test
    void connections_go_back_as_they_came() throws SQLException {
        pool.setMaximumPoolSize(1);
        transactions.write("try", Connection::isClosed);

        try (Connection connection = pool.getConnection()) {
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    @Test
    void a_failure_says_nothing_about_whom() {
        SQLException next = new SQLException(
                "ERROR: duplicate key value violates unique constraint\n  Detail: Key (student)=(s-77) exists",
                "23505");
        SQLException batch = new BatchUpdateException("Batch entry 0 INSERT … ('张三')", "23505", 0, new int[0]);
        batch.setNextException(next);

        assertThat(Failures.of("save", batch)).satisfies(TransactionsTest::saysNothing);
        assertThat(Failures.of("save", new SQLException("Duplicate entry 's-77' for key", "23000", 1062)))
                .satisfies(TransactionsTest::saysNothing);
        assertThat(Failures.of("save", new SQLException("Odd value 11010519491231002X\nINSERT ('张三')", "22000")))
                .satisfies(TransactionsTest::saysNothing)
                .hasStackTraceContaining("Odd value 110***********002X");
    }

    private static void saysNothing(Throwable failure) {
        assertThat(failure).hasMessage("The database failed to save");
        assertThat(failure).cause().isExactlyInstanceOf(SQLException.class);
        assertThat(failure).cause().message().doesNotContain("s-77", "张三", "11010519491231002X");
    }

    @Test
    void a_pool_that_never_commits_is_refused() {
        try (HikariDataSource careless = TestDatabases.fresh(Vendor.H2, false)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JdbcReviewStore.of(careless))
                    .withMessageContaining("auto-commit off");
            assertThatIllegalArgumentException().isThrownBy(() -> ReviewSchema.create(careless));
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
