/** Tells the person in a portrait from the background, pixel by pixel, and lays it on another. */
@NullMarked
package io.github.photospec.opencv.internal.matte;

import org.jspecify.annotations.NullMarked;
