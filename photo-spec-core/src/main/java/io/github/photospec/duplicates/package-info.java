/** Finds photos of the same picture among ID photos, which all look alike. */
@NullMarked
package io.github.photospec.duplicates;

import org.jspecify.annotations.NullMarked;
