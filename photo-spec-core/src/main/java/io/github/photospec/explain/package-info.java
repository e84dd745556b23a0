/** Draws what was seen and judged: one photo with its report, and contact sheets of many. */
@NullMarked
package io.github.photospec.explain;

import org.jspecify.annotations.NullMarked;
