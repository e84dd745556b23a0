package io.github.photospec.review;

import io.github.photospec.contract.ReviewStoreContract;

class InMemoryReviewStoreTest extends ReviewStoreContract {
    @Override
    protected ReviewStore store() {
        return new InMemoryReviewStore();
    }
}
