/** A student's day. */
@org.jspecify.annotations.NullMarked
package io.github.photospec.portal.student;
