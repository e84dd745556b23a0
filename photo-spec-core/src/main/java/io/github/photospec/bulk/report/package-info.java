/** What an office looks at after a run: a folder with a page for a browser, and the results as tables. */
@NullMarked
package io.github.photospec.bulk.report;

import org.jspecify.annotations.NullMarked;
