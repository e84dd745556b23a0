/** Where photos come from: files, folders, archives and the standard input, one after the other and never all at once. */
@NullMarked
package io.github.photospec.command.source;

import org.jspecify.annotations.NullMarked;
