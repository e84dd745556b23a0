/** What the application is put together from: the library's services, the database's tables, the web's settings. */
@org.jspecify.annotations.NullMarked
package io.github.photospec.portal.setup;
