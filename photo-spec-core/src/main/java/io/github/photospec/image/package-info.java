/** Pictures as values: the upright 8-bit sRGB image that every measure is defined on, and file formats. */
@NullMarked
package io.github.photospec.image;

import org.jspecify.annotations.NullMarked;
