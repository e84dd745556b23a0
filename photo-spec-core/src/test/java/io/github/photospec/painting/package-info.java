/**
 * Portraits of nobody, painted by code: test pictures whose labels, landmarks and pose are known because they were
 * drawn. Nothing here is a photograph or was derived from one; every shape is a handful of typed numbers.
 */
@NullMarked
package io.github.photospec.painting;

import org.jspecify.annotations.NullMarked;
