/** Repairs files without touching a pixel: what a repair says, and those of PNG and WebP. Not exported. */
@NullMarked
package io.github.photospec.internal.repair;

import org.jspecify.annotations.NullMarked;
