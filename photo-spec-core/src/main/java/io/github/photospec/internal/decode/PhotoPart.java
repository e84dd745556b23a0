package io.github.photospec.internal.decode;

import io.github.photospec.image.Box;
import io.github.photospec.image.SrgbImage;

/**
 * A part of a photo, decoded finely.
 *
 * @param image upright
 * @param place where it lies on the upright photo, in the photo's pixels
 */
public record PhotoPart(SrgbImage image, Box place) {}
