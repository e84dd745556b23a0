package io.github.photospec.review;

import io.github.photospec.contract.PhotoStoreContract;
import java.time.Clock;

class InMemoryPhotoStoreTest extends PhotoStoreContract {
    @Override
    protected PhotoStore open(Clock clock) {
        return new InMemoryPhotoStore(clock);
    }
}
