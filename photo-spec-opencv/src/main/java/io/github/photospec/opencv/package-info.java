/** Sees faces with OpenCV: the vision engine that photo-spec finds on the class path. */
@NullMarked
package io.github.photospec.opencv;

import org.jspecify.annotations.NullMarked;
