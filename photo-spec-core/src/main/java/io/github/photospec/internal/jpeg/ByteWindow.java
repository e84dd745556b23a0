package io.github.photospec.internal.jpeg;

import java.util.Optional;

/**
 * How long a file may be.
 *
 * @param min fewest bytes, inclusive, 0 and up
 * @param max most bytes, inclusive; {@link Long#MAX_VALUE} if there is no limit
 */
public record ByteWindow(long min, long max) {
    public ByteWindow {
        if (min < 0 || min > max) {
            throw new IllegalArgumentException("No length lies in " + min + ".." + max + " bytes");
        }
    }

    /** The whole bytes of an interval, whose ends may be open or infinite; empty if it holds none. */
    public static Optional<ByteWindow> of(double min, boolean minOpen, double max, boolean maxOpen) {
        // Casts end at the limits of long, so that infinity becomes the highest length.
        long first = (long) Math.max(0, minOpen ? Math.floor(min) + 1 : Math.ceil(min));
        long last = (long) (maxOpen ? Math.ceil(max) - 1 : Math.floor(max));
        return first <= last ? Optional.of(new ByteWindow(first, last)) : Optional.empty();
    }

    /** Whether a file of this length is allowed. */
    public boolean contains(long bytes) {
        return bytes >= min && bytes <= max;
    }

    /** How many bytes lie between this length and the nearest one allowed; 0 inside. */
    long distance(long bytes) {
        return Math.max(0, Math.max(min - bytes, bytes - max));
    }
}
