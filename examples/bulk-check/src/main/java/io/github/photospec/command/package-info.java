/** The command {@code photo-spec}: its options, exit codes and streams. */
@NullMarked
package io.github.photospec.command;

import org.jspecify.annotations.NullMarked;
