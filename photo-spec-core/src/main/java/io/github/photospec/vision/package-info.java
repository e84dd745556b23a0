/** What a vision engine must offer: it observes, in pixels and with confidences, and judges nothing. */
@NullMarked
package io.github.photospec.vision;

import org.jspecify.annotations.NullMarked;
