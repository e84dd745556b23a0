/** What an office does with the results of a run: lays them beside its list of students, finds doubles, keeps a report. */
@NullMarked
package io.github.photospec.command.office;

import org.jspecify.annotations.NullMarked;
