/**
 * Bean Validation constraints for photos, identity numbers and names of photos, on Hibernate Validator 8 or 9: a rule that is
 * broken becomes a violation, in the reader's language.
 */
@NullMarked
package io.github.photospec.validation;

import org.jspecify.annotations.NullMarked;
