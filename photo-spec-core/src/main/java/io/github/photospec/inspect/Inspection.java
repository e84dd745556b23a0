package io.github.photospec.inspect;

import io.github.photospec.image.Box;
import java.util.List;
import java.util.Optional;

/**
 * The facts about one photo. Facts only: whether they are allowed is a specification's business.
 *
 * @param file the file itself
 * @param image its header; empty if no picture header could be read
 * @param readability whether the pixels could be read
 * @param pixels measures of the picture; empty unless pixels were asked for and came out whole
 * @param background measures of the background; empty unless pixels were asked for and came out whole
 * @param portrait what a vision engine saw; empty if none looked, or if the pixels did not come out whole
 * @param warnings what a reader should know beside the rules
 */
public record Inspection(
        FileFacts file,
        Optional<ImageFacts> image,
        Readability readability,
        Optional<PixelFacts> pixels,
        Optional<BackgroundFacts> background,
        Optional<PortraitFacts> portrait,
        List<InspectionWarning> warnings) {
    public Inspection {
        warnings = List.copyOf(warnings);
    }

    /** Where the upright photo shows something, in its pixels: what a border leaves; empty without a readable header. */
    public Optional<Box> content() {
        return image.map(photo -> pixels.flatMap(PixelFacts::border)
                .map(border -> border.inside(photo.width(), photo.height()))
                .orElseGet(() -> new Box(0, 0, photo.width(), photo.height())));
    }
}
