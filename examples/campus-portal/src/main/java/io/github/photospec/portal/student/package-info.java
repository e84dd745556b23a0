/** A student's pages, for the phone. */
@org.jspecify.annotations.NullMarked
package io.github.photospec.portal.student;
