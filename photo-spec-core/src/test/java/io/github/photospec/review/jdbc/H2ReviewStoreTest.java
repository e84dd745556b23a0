package io.github.photospec.review.jdbc;

class H2ReviewStoreTest extends JdbcReviewStoreContract {
    @Override
    Vendor vendor() {
        return Vendor.H2;
    }
}
