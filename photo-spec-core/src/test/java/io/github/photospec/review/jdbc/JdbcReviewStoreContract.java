package io.github.photospec.review.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.github.photospec.contract.ReviewStoreContract;
import io.github.photospec.review.ReviewStore;
import java.util.EnumMap;
import java.util.Map;

/** What every review store promises, on one kind of server. */
@SuppressWarnings("JUnitTestClassIsAbstract") // Extended by the tests on each kind.
abstract class JdbcReviewStoreContract extends ReviewStoreContract {
    private static final Map<Vendor, HikariDataSource> SOURCES = new EnumMap<>(Vendor.class);

    abstract Vendor vendor();

    @Override
    protected final ReviewStore store() {
        HikariDataSource source = SOURCES.computeIfAbsent(vendor(), TestDatabases::withTables);
        TestDatabases.empty(source);
        return JdbcReviewStore.of(source);
    }
}
