/** The pixels of lossless WebP pictures and the opacity of lossy ones (RFC 9649, section 3 and 2.7.1.2). */
@NullMarked
package io.github.photospec.internal.webp;

import org.jspecify.annotations.NullMarked;
