/** The academic office's pages. */
@org.jspecify.annotations.NullMarked
package io.github.photospec.portal.office;
