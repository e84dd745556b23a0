/** The trail of who did what. */
@org.jspecify.annotations.NullMarked
package io.github.photospec.portal.audit;
