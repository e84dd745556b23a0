/** What tests of several packages share: files made by code, and the way to test data outside the repository. */
@NullMarked
package io.github.photospec.testing;

import org.jspecify.annotations.NullMarked;
