package io.github.photospec.command;

import java.io.IOException;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBarConsumer;

/** The last line of a terminal, written over and over. */
final class ErasableLine implements ProgressBarConsumer {
    /** One less than terminals usually have: a full line would wrap on some. */
    private static final int COLUMNS = 79;

    private final PrintWriter out;
    private boolean written;

    ErasableLine(PrintWriter out) {
        this.out = out;
    }

    @Override
    public int getMaxRenderedLength() {
        return COLUMNS;
    }

    @Override
    public synchronized void accept(String text) {
        out.print("\r" + text);
        out.flush();
        written = true;
    }

    /** Erases what is there, if anything is. */
    @Override
    public synchronized void clear() {
        if (written) {
            out.print("\r" + " ".repeat(COLUMNS) + "\r");
            out.flush();
            written = false;
        }
    }

    /** Writes other lines to the same terminal, with this one out of the way. */
    synchronized void makeWay(Writing lines) throws IOException {
        clear();
        lines.write();
    }

    @Override
    public synchronized void close() {
        if (written) {
            out.println();
            written = false;
        }
    }

    /** Writes and flushes lines. */
    @FunctionalInterface
    interface Writing {
        void write() throws IOException;
    }
}
