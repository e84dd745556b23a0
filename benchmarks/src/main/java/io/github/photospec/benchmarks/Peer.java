package io.github.photospec.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Somebody who does something to the same files: this library, a command, another library. */
interface Peer {
    /** What a table calls it. */
    String name();

    /** What it does to a photo, so that nobody takes unlike for like. */
    String does();

    /** Which version it is of; empty if it is not installed here. */
    Optional<String> version() throws IOException, InterruptedException;

    /** Whether it is in this process, where it can be warmed up. */
    boolean isInProcess();

    /** How many of the files it is given at a time; a peer with a process for each photo needs only some. */
    default int most() {
        return Integer.MAX_VALUE;
    }

    /**
     * Does it to every file once, on one thread as far as it lets itself be told.
     *
     * @throws IOException if it did not do what it should to one of them
     */
    void pass(List<Path> files) throws IOException, InterruptedException;
}
