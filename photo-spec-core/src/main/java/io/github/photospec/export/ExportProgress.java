package io.github.photospec.export;

/** Hears how far an export is, on the thread that exports, after every photo. */
@FunctionalInterface
public interface ExportProgress {
    /** Hears nothing. */
    ExportProgress NONE = (done, total) -> {};

    /**
     * One more approved photo was dealt with, exported or left out.
     *
     * @param done how many so far
     * @param total how many there are
     */
    void advanced(int done, int total);
}
