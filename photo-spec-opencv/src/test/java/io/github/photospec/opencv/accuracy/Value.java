package io.github.photospec.opencv.accuracy;

/**
 * A measured value.
 *
 * @param of how many photos it was measured on
 */
record Value(double value, int of) {}
