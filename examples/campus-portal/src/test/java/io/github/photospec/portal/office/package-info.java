/** The academic office's pages, asked as a browser asks. */
@org.jspecify.annotations.NullMarked
package io.github.photospec.portal.office;
