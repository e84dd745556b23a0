/** Tables of text in files that people fill in or look at: CSV in the character sets of this country, and Excel workbooks. */
@NullMarked
package io.github.photospec.internal.table;

import org.jspecify.annotations.NullMarked;
