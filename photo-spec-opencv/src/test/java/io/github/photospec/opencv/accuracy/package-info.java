/**
 * How well the engine sees real people: measured on open photos that lie beside the repository, asserted, and written to
 * {@code docs/accuracy.md}.
 */
@NullMarked
package io.github.photospec.opencv.accuracy;

import org.jspecify.annotations.NullMarked;
