/** Tables of text out of files that people fill in: CSV in the character sets of this country, and Excel workbooks. */
@NullMarked
package io.github.photospec.internal.table;

import org.jspecify.annotations.NullMarked;
