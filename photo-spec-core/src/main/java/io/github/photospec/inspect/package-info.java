/** Facts about a photo: what its bytes and pixels say, without judging any of it. */
@NullMarked
package io.github.photospec.inspect;

import org.jspecify.annotations.NullMarked;
