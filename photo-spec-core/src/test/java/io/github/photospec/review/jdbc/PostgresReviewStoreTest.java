package io.github.photospec.review.jdbc;

class PostgresReviewStoreTest extends JdbcReviewStoreContract {
    @Override
    Vendor vendor() {
        return Vendor.POSTGRESQL;
    }
}
