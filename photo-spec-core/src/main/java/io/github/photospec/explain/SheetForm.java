package io.github.photospec.explain;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How a contact sheet is written. */
interface SheetForm extends Closeable {
    /** Takes one more entry; the first has the number 1. */
    void add(int number, SheetEntry entry) throws IOException;

    /** Moves all files to their places; so many entries were added. */
    List<Path> finish(int entries) throws IOException;
}
