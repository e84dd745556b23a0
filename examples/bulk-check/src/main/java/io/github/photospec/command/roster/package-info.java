/** Files and the students of a list: whose photo a file is, and how many files are renamed so that it can be taken back. */
@NullMarked
package io.github.photospec.command.roster;

import org.jspecify.annotations.NullMarked;
