/** Many photos in one run: order kept, memory bounded, cancellable. */
@NullMarked
package io.github.photospec.bulk;

import org.jspecify.annotations.NullMarked;
