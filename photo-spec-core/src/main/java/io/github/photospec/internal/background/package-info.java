/** Tells the background of a picture from the person in it. */
@NullMarked
package io.github.photospec.internal.background;

import org.jspecify.annotations.NullMarked;
