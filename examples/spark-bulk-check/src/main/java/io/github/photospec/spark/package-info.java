/** Checks the photos of a table on a Spark cluster: a row a photo and a row a finding, and which pictures are one. */
@NullMarked
package io.github.photospec.spark;

import org.jspecify.annotations.NullMarked;
