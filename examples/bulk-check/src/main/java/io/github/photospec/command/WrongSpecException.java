package io.github.photospec.command;

import java.util.List;

/** The specification that was asked for cannot be used; its lines are for the user. */
final class WrongSpecException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    WrongSpecException(String line) {
        this(List.of(line));
    }

    WrongSpecException(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    /** What is wrong. */
    List<String> lines() {
        return lines;
    }
}
