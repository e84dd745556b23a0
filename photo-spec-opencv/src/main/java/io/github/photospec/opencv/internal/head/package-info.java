/** Looks at one head: person mask, ears, mouth, eyes and what is worn. */
@NullMarked
package io.github.photospec.opencv.internal.head;

import org.jspecify.annotations.NullMarked;
