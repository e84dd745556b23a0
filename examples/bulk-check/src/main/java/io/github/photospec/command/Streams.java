package io.github.photospec.command;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Where the command reads and writes.
 *
 * @param out results; tells of errors, unlike a print stream
 * @param err progress and logs; flushes every line
 */
record Streams(InputStream in, Writer out, PrintWriter err, boolean outIsTerminal, boolean errIsTerminal) {
    private static final int OUT = 1;
    private static final int ERR = 2;

    /** The process's own: in the terminal's character set on a terminal, else in UTF-8. */
    static Streams ofProcess() {
        boolean outIsTerminal = Terminals.isTerminal(OUT);
        boolean errIsTerminal = Terminals.isTerminal(ERR);
        return new Streams(
                System.in,
                writer(FileDescriptor.out, outIsTerminal),
                new PrintWriter(writer(FileDescriptor.err, errIsTerminal), true),
                outIsTerminal,
                errIsTerminal);
    }

    private static Writer writer(FileDescriptor file, boolean terminal) {
        return new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(file), Terminals.charset(terminal, System::getProperty)));
    }
}
