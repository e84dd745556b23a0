/**
 * Identity numbers and names of photos: how numbers are read, judged and kept from people who need not see them, and how
 * files are named after students.
 */
@NullMarked
package io.github.photospec.identity;

import org.jspecify.annotations.NullMarked;
