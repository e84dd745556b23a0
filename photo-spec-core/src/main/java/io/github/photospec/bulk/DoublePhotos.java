package io.github.photospec.bulk;

import java.util.List;

/**
 * Photos that are one.
 *
 * @param kind how they are told to be
 * @param photos two and more, in the order of the run
 */
public record DoublePhotos(Kind kind, List<RunPhoto> photos) {
    /** The photos are copied. */
    public DoublePhotos {
        photos = List.copyOf(photos);
    }

    /** Whether they claim to be of different people: then one picture stands for several. */
    public boolean areOfDifferentPeople() {
        return photos.stream().map(RunPhoto::claim).distinct().count() > 1;
    }

    /** How photos are told to be one. */
    public enum Kind {
        /** Byte for byte. */
        SAME_FILE,
        /** By what they look like: encoded again, or resized. */
        SAME_PICTURE
    }
}
