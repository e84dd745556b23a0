package io.github.photospec.internal.jpeg;

import io.github.photospec.image.ChromaSubsampling;
import java.util.OptionalInt;

/**
 * The search within one subsampling. Files grow with their quality, so that it ends at two neighbours of which only the
 * higher is too long; guesses from the files already made get there sooner than halving.
 */
final class SubsamplingSearch {
    private static final int MOST_SLOW_GUESSES = 2;

    /** Files of bare gradients shrink by up to 1.4 % at some steps; of portraits of 60 x 80 px and more they never do. */
    private static final double DEEPEST_DIP = 0.015;

    private static final int LONGEST_DIP = 3;

    private final Trials trials;
    private final ChromaSubsampling subsampling;
    private final ByteWindow window;
    private final int lowest;
    private final int highest;
    /** The highest quality known not to be too long; below the lowest allowed as long as none is. */
    private int fitting;
    /** The lowest quality known to be too long; above the highest allowed as long as none is. */
    private int tooLong;

    SubsamplingSearch(Trials trials, ChromaSubsampling subsampling, ByteWindow window, int lowest, int highest) {
        this.trials = trials;
        this.subsampling = subsampling;
        this.window = window;
        this.lowest = lowest;
        this.highest = highest;
        this.fitting = lowest - 1;
        this.tooLong = highest + 1;
    }

    /** The highest quality whose file is in the window; begins at the guess, which need not be allowed. */
    OptionalInt best(double firstGuess) {
        double guess = firstGuess;
        int slowGuesses = 0;
        while (tooLong - fitting > 1) {
            int width = tooLong - fitting;
            narrow(guess);
            slowGuesses = tooLong - fitting > width / 2 ? slowGuesses + 1 : 0;
            guess = slowGuesses < MOST_SLOW_GUESSES ? guess() : (fitting + tooLong) / 2.0;
        }
        return beyond();
    }

    /** The search's end, or a better quality within reach of a dip. */
    private OptionalInt beyond() {
        OptionalInt best = OptionalInt.empty();
        if (fitting >= lowest && isInside(fitting)) {
            best = OptionalInt.of(fitting);
        }
        int last = Math.min(highest, tooLong + LONGEST_DIP);
        for (int quality = tooLong; quality <= last && isNear(quality); quality++) {
            if (isInside(quality)) {
                best = OptionalInt.of(quality);
            }
        }
        return best;
    }

    private boolean isNear(int quality) {
        return trials.length(quality, subsampling) <= (double) window.max() * (1 + DEEPEST_DIP);
    }

    private boolean isInside(int quality) {
        return window.contains(trials.length(quality, subsampling));
    }

    private void narrow(double guess) {
        int quality = (int) Math.min(Math.max(guess, fitting + 1.0), tooLong - 1.0);
        if (trials.length(quality, subsampling) <= window.max()) {
            fitting = quality;
        } else {
            tooLong = quality;
        }
    }

    private double guess() {
        boolean low = trials.has(fitting, subsampling);
        if (low && trials.has(tooLong, subsampling)) {
            return SizeCurve.qualityFor(
                    window.max(),
                    fitting,
                    trials.length(fitting, subsampling),
                    tooLong,
                    trials.length(tooLong, subsampling));
        }
        int known = low ? fitting : tooLong;
        return SizeCurve.qualityFor(window.max(), known, trials.length(known, subsampling));
    }
}
