/** Pictures in native memory, and how coordinates move between them. */
@NullMarked
package io.github.photospec.opencv.internal.picture;

import org.jspecify.annotations.NullMarked;
