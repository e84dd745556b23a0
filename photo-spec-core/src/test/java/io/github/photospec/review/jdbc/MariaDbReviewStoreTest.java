package io.github.photospec.review.jdbc;

class MariaDbReviewStoreTest extends JdbcReviewStoreContract {
    @Override
    Vendor vendor() {
        return Vendor.MARIADB;
    }
}
