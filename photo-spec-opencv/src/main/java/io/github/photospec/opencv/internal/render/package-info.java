/** Cuts a frame out of a picture and brings it to a portrait's size: no alias, no shift, flat colours as they were. */
@NullMarked
package io.github.photospec.opencv.internal.render;

import org.jspecify.annotations.NullMarked;
