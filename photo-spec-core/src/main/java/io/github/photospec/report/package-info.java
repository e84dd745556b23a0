/** What a check found, as a value, as sentences in Chinese and English, and as JSON. */
@NullMarked
package io.github.photospec.report;

import org.jspecify.annotations.NullMarked;
