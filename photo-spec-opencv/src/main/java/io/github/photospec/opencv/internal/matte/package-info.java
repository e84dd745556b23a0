/**
 * Tells the person in a portrait from the background, pixel by pixel, and lays it on another. Weights, limits and lengths
 * without another origin were chosen on the pictures of {@code docs/accuracy.md}.
 */
@NullMarked
package io.github.photospec.opencv.internal.matte;

import org.jspecify.annotations.NullMarked;
