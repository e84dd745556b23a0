/** Writes JPEG files that keep to limits, and repairs them without touching a pixel. Not exported. */
@NullMarked
package io.github.photospec.internal.jpeg;

import org.jspecify.annotations.NullMarked;
