/** Keeps campaigns and reviews in a database: {@link io.github.photospec.review.jdbc.JdbcReviewStore}, and its tables. */
@NullMarked
package io.github.photospec.review.jdbc;

import org.jspecify.annotations.NullMarked;
