/**
 * What a school does with photos after they were checked: campaigns, students' reviews, who may do what, and where it is
 * all kept. {@link ReviewDesk} is the front door; nothing here needs a web framework.
 */
@NullMarked
package io.github.photospec.review;

import org.jspecify.annotations.NullMarked;
