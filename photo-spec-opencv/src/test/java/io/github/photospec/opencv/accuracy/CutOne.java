package io.github.photospec.opencv.accuracy;

/**
 * A person that was cut out of a picture whose truth is known.
 *
 * @param person the photo's name
 * @param ground what is behind
 * @param width of the portrait
 * @param overlap intersection over union of the person's pixels, without those where the truth is not known
 * @param fringe how far colours near the edge are from the truth
 * @param limit the same if alpha is known
 */
record CutOne(String person, String ground, int width, double overlap, Fringe fringe, Fringe limit) {}
