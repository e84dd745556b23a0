package io.github.photospec.portal.photo;

import io.github.photospec.make.MakeResult;
import java.util.Optional;

/**
 * What came of a photo that somebody took.
 *
 * @param result the finished photo, or why there is none
 * @param original the photo as it was taken, without its metadata; empty if it could not be stripped
 */
public record TakenPhoto(MakeResult result, Optional<byte[]> original) {
    /** Never the bytes: they show a person. */
    @Override
    public String toString() {
        return "TakenPhoto";
    }
}
