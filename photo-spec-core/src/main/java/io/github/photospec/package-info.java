/** The front door: give a photo and a specification, get a report. */
@NullMarked
package io.github.photospec;

import org.jspecify.annotations.NullMarked;
