/** The interface for other systems. */
@org.jspecify.annotations.NullMarked
package io.github.photospec.portal.rest;
