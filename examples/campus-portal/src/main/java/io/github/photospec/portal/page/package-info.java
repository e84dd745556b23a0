/** What all pages share: words, languages, and what is shown when something fails. */
@org.jspecify.annotations.NullMarked
package io.github.photospec.portal.page;
