/** What a run has found, kept on the disk as it goes, so that another run can go on where a killed one ended. */
@NullMarked
package io.github.photospec.bulk.journal;

import org.jspecify.annotations.NullMarked;
