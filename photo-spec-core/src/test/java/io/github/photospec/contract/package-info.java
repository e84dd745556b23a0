/** Tests that every implementation of an interface passes: extend them. */
@NullMarked
package io.github.photospec.contract;

import org.jspecify.annotations.NullMarked;
