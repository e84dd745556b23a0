/** Rules as values, and what they find in an inspection. */
@NullMarked
package io.github.photospec.rule;

import org.jspecify.annotations.NullMarked;
