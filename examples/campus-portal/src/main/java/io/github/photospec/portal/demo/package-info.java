/** A school to try the portal with, painted and invented. */
@org.jspecify.annotations.NullMarked
package io.github.photospec.portal.demo;
