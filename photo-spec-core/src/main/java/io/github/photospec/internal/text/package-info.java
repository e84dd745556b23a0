/** Texts for people, in their language. */
@NullMarked
package io.github.photospec.internal.text;

import org.jspecify.annotations.NullMarked;
