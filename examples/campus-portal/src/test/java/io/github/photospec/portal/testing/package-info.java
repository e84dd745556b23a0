/** What the portal's tests share: a school of their own in a database of their own, and a clock that they set. */
@org.jspecify.annotations.NullMarked
package io.github.photospec.portal.testing;
