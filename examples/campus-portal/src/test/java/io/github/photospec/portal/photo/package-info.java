/** Photos on their way. */
@org.jspecify.annotations.NullMarked
package io.github.photospec.portal.photo;
