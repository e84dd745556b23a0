package io.github.photospec.validation;

import io.github.photospec.PhotoInput;
import java.util.Optional;

/** An extractor with what it is for. */
record Extractor<T>(Class<T> type, PhotoExtractor<? super T> extractor) {
    Optional<PhotoInput> photo(Object value) {
        return type.isInstance(value) ? Optional.of(extractor.photo(type.cast(value))) : Optional.empty();
    }
}
