/** A counsellor's pages, for the desk; the office uses them too. */
@org.jspecify.annotations.NullMarked
package io.github.photospec.portal.counsellor;
