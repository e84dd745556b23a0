/** Reads what a file's bytes declare, without decoding a pixel. Not exported. */
@NullMarked
package io.github.photospec.internal.header;

import org.jspecify.annotations.NullMarked;
