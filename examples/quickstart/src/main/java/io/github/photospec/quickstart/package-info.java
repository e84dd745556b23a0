/** What the README shows: every snippet there is taken from here, and a test compares them. */
@NullMarked
package io.github.photospec.quickstart;

import org.jspecify.annotations.NullMarked;
