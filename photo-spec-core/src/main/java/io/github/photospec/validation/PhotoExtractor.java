package io.github.photospec.validation;

import io.github.photospec.PhotoInput;

/**
 * Finds the photo in a type that photo-spec does not know, such as a web framework's upload. Must be safe to share between
 * threads.
 *
 * @param <T> what holds the photo
 */
@FunctionalInterface
public interface PhotoExtractor<T> {
    /**
     * The photo; nothing need be read before the check does, for example
     * {@code PhotoInput.of(upload.getOriginalFilename(), upload::getInputStream)}.
     *
     * @param value never null
     */
    PhotoInput photo(T value);
}
