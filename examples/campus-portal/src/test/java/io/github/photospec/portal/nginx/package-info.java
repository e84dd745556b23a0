/** The portal behind the server that the README puts in front of it. */
@NullMarked
package io.github.photospec.portal.nginx;

import org.jspecify.annotations.NullMarked;
