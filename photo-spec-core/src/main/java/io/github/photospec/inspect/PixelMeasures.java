package io.github.photospec.inspect;

import io.github.photospec.image.SrgbImage;
import io.github.photospec.inspect.BackgroundFacts.Origin;
import io.github.photospec.internal.background.PersonBackground;
import io.github.photospec.internal.measure.Background;
import io.github.photospec.internal.measure.BackgroundStrips;
import io.github.photospec.internal.measure.Disc;
import io.github.photospec.internal.measure.DiscFinder;
import io.github.photospec.internal.measure.Exposure;
import io.github.photospec.internal.measure.Frame;
import io.github.photospec.internal.measure.FrameFinder;
import io.github.photospec.internal.measure.Opacity;
import io.github.photospec.internal.measure.Sharpness;
import io.github.photospec.vision.PortraitObservation;
import java.util.Optional;

/**
 * Everything that is measured on a working image.
 *
 * @param pixels measures of the picture as a whole
 * @param background measures of what is not the person; of the strips beside and above the head if nobody looked
 */
record PixelMeasures(PixelFacts pixels, BackgroundFacts background) {
    /**
     * The measures of a working image.
     *
     * @param opaque whether no pixel can be transparent: spares the look at each
     * @param seen what a vision engine saw in the image; empty if none looked
     */
    static PixelMeasures of(SrgbImage image, boolean opaque, Optional<PortraitObservation> seen) {
        double transparentShare = opaque ? 0 : Opacity.transparentShare(image);
        Optional<Frame> frame = FrameFinder.find(image);
        // A border is a fault of its own: what is inside it is judged as if it had been cropped off.
        SrgbImage inside = frame.map(found -> found.inside(image)).orElse(image);
        Exposure exposure = Exposure.measure(inside);
        PixelFacts pixels = new PixelFacts(
                exposure.low(),
                exposure.high(),
                exposure.range(),
                Sharpness.measure(inside),
                frame.map(PixelMeasures::border),
                DiscFinder.find(image).map(PixelMeasures::disc),
                transparentShare);
        // Where the head is not upright, nobody knows what above it means.
        BackgroundFacts background = seen.flatMap(PortraitObservation::head)
                .filter(Upright::is)
                .map(head -> background(
                        Origin.MASK, PersonBackground.of(image, frame, head).measure(transparentShare > 0)))
                .orElseGet(() -> background(Origin.STRIPS, BackgroundStrips.measure(inside, transparentShare > 0)));
        return new PixelMeasures(pixels, background);
    }

    private static PixelFacts.Border border(Frame frame) {
        return new PixelFacts.Border(frame.left(), frame.top(), frame.right(), frame.bottom(), frame.rgb());
    }

    private static PixelFacts.Disc disc(Disc disc) {
        return new PixelFacts.Disc(disc.centreX(), disc.centreY(), disc.radiusX(), disc.radiusY(), disc.rgb());
    }

    private static BackgroundFacts background(Origin origin, Background measured) {
        return new BackgroundFacts(
                origin, measured.pixels(), measured.whiteShare(), measured.unevenness(), measured.dominantRgb());
    }
}
