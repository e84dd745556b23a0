/** The models that come with this module, checked against what was published, and a user's own. */
@NullMarked
package io.github.photospec.opencv.internal.model;

import org.jspecify.annotations.NullMarked;
