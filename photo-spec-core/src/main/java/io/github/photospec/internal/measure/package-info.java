/** Pure functions from a working image to numbers; {@code docs/measures.md} defines each. */
@NullMarked
package io.github.photospec.internal.measure;

import org.jspecify.annotations.NullMarked;
