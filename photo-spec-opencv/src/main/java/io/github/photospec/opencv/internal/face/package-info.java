/** Finds faces and their landmarks with MediaPipe's networks. */
@NullMarked
package io.github.photospec.opencv.internal.face;

import org.jspecify.annotations.NullMarked;
