/** Writes pictures and files. */
@NullMarked
package io.github.photospec.internal.output;

import org.jspecify.annotations.NullMarked;
