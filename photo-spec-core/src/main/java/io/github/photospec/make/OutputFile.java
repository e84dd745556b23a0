package io.github.photospec.make;

import io.github.photospec.image.SrgbImage;
import io.github.photospec.internal.jpeg.ByteWindow;
import io.github.photospec.internal.jpeg.Fitting;
import io.github.photospec.internal.jpeg.JpegEncoder;
import io.github.photospec.internal.jpeg.QualitySearch;
import io.github.photospec.rule.Interval;
import io.github.photospec.rule.IntervalRule;
import io.github.photospec.rule.Quantity;
import io.github.photospec.spec.PhotoSpec;
import java.util.Optional;

/** Encodes a picture so that its file is as long as a specification asks, and as good as that allows. */
final class OutputFile {
    private static final ByteWindow ANY_LENGTH = new ByteWindow(0, Long.MAX_VALUE);

    private OutputFile() {}

    static Fitting encode(SrgbImage picture, PhotoSpec spec) {
        JpegEncoder encoder = JpegEncoder.of(picture, OutputDensity.of(spec));
        Optional<IntervalRule> rule = spec.rule(Quantity.FILE_SIZE.id()).map(IntervalRule.class::cast);
        return QualitySearch.fit(
                encoder,
                rule.flatMap(limits -> window(limits, false)).orElse(ANY_LENGTH),
                rule.flatMap(limits -> window(limits, true)));
    }

    private static Optional<ByteWindow> window(IntervalRule rule, boolean recommendedToo) {
        Interval bytes = rule.wanted(recommendedToo, 1, 1);
        return ByteWindow.of(bytes.min(), bytes.minOpen(), bytes.max(), bytes.maxOpen());
    }
}
