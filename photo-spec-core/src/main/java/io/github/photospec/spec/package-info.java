/** Specifications: rules with their sources, read from YAML files, bundled or brought by the user. */
@NullMarked
package io.github.photospec.spec;

import org.jspecify.annotations.NullMarked;
