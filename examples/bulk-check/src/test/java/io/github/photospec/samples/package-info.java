/** Paints the sample photos. */
@NullMarked
package io.github.photospec.samples;

import org.jspecify.annotations.NullMarked;
