/** What people and programs read: a table, JSON lines, CSV, a summary, in Chinese and English. */
@NullMarked
package io.github.photospec.command.output;

import org.jspecify.annotations.NullMarked;
