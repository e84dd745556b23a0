package io.github.photospec.opencv.internal.natives;

import org.jspecify.annotations.Nullable;

/** Reads the number of threads that one call into OpenCV may use. */
final class ThreadCount {
    private static final int DEFAULT = 1;
    private static final int HIGHEST = 1024;

    private ThreadCount() {}

    static int of(@Nullable String property) {
        if (property == null) {
            return DEFAULT;
        }
        int threads = property.matches("[0-9]{1,4}") ? Integer.parseInt(property) : 0;
        if (threads < 1 || threads > HIGHEST) {
            throw new IllegalArgumentException("The system property " + NativeLibrary.THREADS
                    + " must be a whole number 1.." + HIGHEST + ", not \"" + property + "\"");
        }
        return threads;
    }
}
