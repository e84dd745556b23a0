package io.github.photospec.opencv.accuracy;

/**
 * One question about one photo.
 *
 * @param truth what people say
 * @param said what the library says
 * @param numbers what it goes by
 */
record Case(Photo photo, String truth, String said, String numbers) {
    boolean isDecided() {
        return !said.equals(Notice.CANNOT_TELL);
    }

    boolean isRight() {
        return said.equals(truth);
    }
}
