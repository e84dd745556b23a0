/** Loads OpenCV's native code, from whichever packaging of it is on the class path, and says what is wrong if it cannot. */
@NullMarked
package io.github.photospec.opencv.internal.natives;

import org.jspecify.annotations.NullMarked;
