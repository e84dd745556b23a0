package io.github.photospec.command;

/** What the command tells the shell. The first that applies of 2, 3, 1 and 0. */
final class ExitCode {
    /** Every photo is compliant, or what was asked for is done. */
    static final int DONE = 0;

    /** Some photo is at or above {@code --fail-on}. */
    static final int FOUND = 1;

    /** The command line or a specification is wrong, or the vision module cannot work; no photo was checked. */
    static final int USAGE = 2;

    /** Something could not be read or written, or there was nothing to check. */
    static final int INPUT_OUTPUT = 3;

    private ExitCode() {}
}
