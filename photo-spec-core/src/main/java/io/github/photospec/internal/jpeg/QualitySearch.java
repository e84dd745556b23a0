package io.github.photospec.internal.jpeg;

import static io.github.photospec.internal.jpeg.JpegEncoder.FULL_COLOUR;
import static io.github.photospec.internal.jpeg.JpegEncoder.SHARED_COLOUR;

import io.github.photospec.image.ChromaSubsampling;
import io.github.photospec.internal.jpeg.Misfit.Reason;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the best quality whose file fits into a window of bytes. Nothing is guessed and nothing is padded: every file was
 * made and measured.
 *
 * <p>Pixels keep their own colours (4:4:4) unless that does not reach quality 90 and sharing colours (4:2:0) gets higher.
 * Where a recommended window cannot be met, the required one counts.
 */
public final class QualitySearch {
    /**
     * Worse is not offered: on portraits of 180 x 240 px the background falls into steps and skin into coloured squares at
     * 20, and neither at 30.
     */
    public static final int LOWEST_QUALITY = 30;

    /** From here on hardly anyone sees a difference to a higher number, but many see shared colours at red edges. */
    private static final int GOOD_QUALITY = 90;

    /** Sharing colours saves this much of a portrait at the same quality; only where the search begins depends on it. */
    private static final double SHARED_LENGTH = 0.85;

    private final Trials trials;

    private QualitySearch(Trials trials) {
        this.trials = trials;
    }

    /** The best file in the recommended window, or else in the required one. */
    public static Fitting fit(JpegEncoder encoder, ByteWindow required, Optional<ByteWindow> recommended) {
        Fitting fitting = fit(encoder::encode, required, recommended);
        return fitting instanceof Misfit misfit && misfit.reason() == Reason.TOO_SMALL
                ? longer(encoder, required, misfit)
                : fitting;
    }

    /** Tables that are not fitted to the picture may bring the few bytes that are missing; nothing else is tried. */
    private static Fitting longer(JpegEncoder encoder, ByteWindow required, Misfit before) {
        byte[] file = encoder.withExampleTables().encode(QuantisationTables.BEST, FULL_COLOUR);
        int encodes = before.encodes() + 1;
        return required.contains(file.length)
                ? new FittedJpeg(file, QuantisationTables.BEST, FULL_COLOUR, encodes)
                : new Misfit(before.reason(), Math.max(file.length, before.nearestBytes()), encodes);
    }

    static Fitting fit(Trials.Encoding encoding, ByteWindow required, Optional<ByteWindow> recommended) {
        QualitySearch search = new QualitySearch(new Trials(encoding));
        Optional<Fitting> wished = recommended.map(search::fit).filter(FittedJpeg.class::isInstance);
        return wished.orElseGet(() -> search.fit(required));
    }

    private Fitting fit(ByteWindow window) {
        int best = trials.length(QuantisationTables.BEST, FULL_COLOUR);
        if (window.contains(best)) {
            return trials.result(QuantisationTables.BEST, FULL_COLOUR);
        }
        return best < window.min() ? trials.misfit(Reason.TOO_SMALL, window) : below(window, best);
    }

    /** The best quality is too long. */
    private Fitting below(ByteWindow window, int bestLength) {
        int best = QuantisationTables.BEST;
        double guess = SizeCurve.qualityFor(window.max(), best, bestLength);
        OptionalInt good = search(FULL_COLOUR, window, GOOD_QUALITY, best - 1).best(guess);
        if (good.isPresent()) {
            return trials.result(good.getAsInt(), FULL_COLOUR);
        }
        double sharedGuess = SizeCurve.qualityFor(window.max(), best, (int) (bestLength * SHARED_LENGTH));
        OptionalInt shared = search(SHARED_COLOUR, window, LOWEST_QUALITY, best).best(sharedGuess);
        int enough = shared.orElse(LOWEST_QUALITY);
        OptionalInt full = search(FULL_COLOUR, window, Math.min(enough, GOOD_QUALITY), GOOD_QUALITY - 1)
                .best(shared.isPresent() ? enough : guess);
        if (full.isPresent()) {
            return trials.result(full.getAsInt(), FULL_COLOUR);
        }
        return shared.isPresent() ? trials.result(shared.getAsInt(), SHARED_COLOUR) : misfit(window);
    }

    private SubsamplingSearch search(ChromaSubsampling subsampling, ByteWindow window, int lowest, int highest) {
        return new SubsamplingSearch(trials, subsampling, window, lowest, highest);
    }

    private Misfit misfit(ByteWindow window) {
        boolean tooLong = trials.length(LOWEST_QUALITY, SHARED_COLOUR) > window.max();
        return trials.misfit(tooLong ? Reason.TOO_LARGE : Reason.TOO_NARROW, window);
    }
}
