/**
 * What a school's office sends on: the approved photos of a review under the names that are asked for, with a list of them, and
 * a list of those that are missing. {@link ExportPackage} is the front door. It needs commons-csv and fastexcel at run time.
 */
@NullMarked
package io.github.photospec.export;

import org.jspecify.annotations.NullMarked;
