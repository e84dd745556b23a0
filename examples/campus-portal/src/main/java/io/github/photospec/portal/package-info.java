/** The campus portal: a school system that embeds photo-spec. */
@org.jspecify.annotations.NullMarked
package io.github.photospec.portal;
