package io.github.photospec.command.roster;

import java.nio.file.Path;

/**
 * One file and its new name.
 *
 * @param from where it is
 * @param to where it goes
 */
public record Renaming(Path from, Path to) {
    /** Leaves the names out: they are often identity numbers. */
    @Override
    public String toString() {
        return "Renaming";
    }
}
