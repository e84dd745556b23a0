/** From the bytes of a photo to its working image; the only place that touches Java's image readers. */
@NullMarked
package io.github.photospec.internal.decode;

import org.jspecify.annotations.NullMarked;
