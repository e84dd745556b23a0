/** Makes photos that comply: plans the crop, has it rendered, encodes it, and checks what came out like any other photo. */
@NullMarked
package io.github.photospec.make;

import org.jspecify.annotations.NullMarked;
