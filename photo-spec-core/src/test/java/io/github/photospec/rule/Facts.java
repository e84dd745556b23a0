package io.github.photospec.rule;

import io.github.photospec.image.ColourMode;
import io.github.photospec.image.Density;
import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.Orientation;
import io.github.photospec.inspect.BackgroundFacts;
import io.github.photospec.inspect.FileFacts;
import io.github.photospec.inspect.ImageFacts;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.PixelFacts;
import io.github.photospec.inspect.PortraitFacts;
import io.github.photospec.inspect.Readability;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Inspections typed by hand. */
final class Facts {
    private Facts() {}

    static Inspection jpeg(int width, int height, Density... densities) {
        return jpeg(width, height, Orientation.UPRIGHT, densities);
    }

    static Inspection jpeg(int width, int height, Orientation orientation, Density... densities) {
        ImageFacts image = new ImageFacts(
                width,
                height,
                orientation,
                ColourMode.YCBCR,
                false,
                8,
                false,
                Optional.empty(),
                OptionalInt.of(90),
                List.of(densities),
                Optional.empty(),
                Set.of(),
                false,
                0);
        PixelFacts pixels = new PixelFacts(0, 0, 7, 10, Optional.empty(), Optional.empty(), 0);
        return new Inspection(
                file(Optional.of("photo.JPG"), 15_000),
                Optional.of(image),
                Readability.YES,
                Optional.of(pixels),
                background(1000, 0xffffff),
                Optional.empty(),
                List.of());
    }

    static Inspection withBackground(Inspection inspection, int pixels, int rgb) {
        return new Inspection(
                inspection.file(),
                inspection.image(),
                inspection.readability(),
                inspection.pixels(),
                background(pixels, rgb),
                inspection.portrait(),
                List.of());
    }

    static Inspection withPortrait(Inspection inspection, PortraitFacts portrait) {
        return new Inspection(
                inspection.file(),
                inspection.image(),
                inspection.readability(),
                inspection.pixels(),
                inspection.background(),
                Optional.of(portrait),
                List.of());
    }

    static Inspection unreadable(Readability why, Optional<String> name, long length) {
        return new Inspection(
                file(name, length),
                Optional.empty(),
                why,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static FileFacts file(Optional<String> name, long length) {
        return new FileFacts(length, Optional.empty(), name, Optional.of(ImageFormat.JPEG));
    }

    private static Optional<BackgroundFacts> background(int pixels, int rgb) {
        return Optional.of(new BackgroundFacts(BackgroundFacts.Origin.STRIPS, pixels, 1, 0, rgb));
    }
}
