/** Identity numbers: how they are recognised in text, and kept from people who need not read them. */
@NullMarked
package io.github.photospec.identity;

import org.jspecify.annotations.NullMarked;
