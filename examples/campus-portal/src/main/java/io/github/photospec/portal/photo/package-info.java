/** Photos on their way: uploads that queue, drafts, originals, and pictures that are served. */
@org.jspecify.annotations.NullMarked
package io.github.photospec.portal.photo;
