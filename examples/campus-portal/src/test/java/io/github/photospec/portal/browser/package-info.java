/** The school's day in a real browser, on a real database. */
@org.jspecify.annotations.NullMarked
package io.github.photospec.portal.browser;
