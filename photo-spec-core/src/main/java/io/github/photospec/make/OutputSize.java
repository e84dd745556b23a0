package io.github.photospec.make;

import io.github.photospec.rule.Interval;
import io.github.photospec.rule.IntervalRule;
import io.github.photospec.rule.PrintSize;
import io.github.photospec.rule.Quantity;
import io.github.photospec.spec.PhotoSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The size of the photo that is to be made, in pixels. */
record OutputSize(int width, int height) {
    /** Of a print, if nobody says how dense: what photo printers do. */
    private static final double PRINT_DENSITY = 300;

    private static final double MILLIMETRES_PER_INCH = 25.4;
    /** If no size is asked for: the largest of the Chinese examinations' sizes, and their proportions. */
    private static final double USUAL_WIDTH = 480;

    private static final double USUAL_ASPECT = 0.75;

    /** Pixel sizes that issuers state differ so much from the print's proportions. */
    private static final double PRINT_TOLERANCE = 0.08;

    private static final List<Double> LARGER = List.of(1.25, 1.5, 2.0);

    double aspect() {
        return (double) width / height;
    }

    /**
     * The sizes that a specification accepts, the better first: the largest and the smallest it names, then larger ones, for
     * files that may not be as short as the smallest makes them; or a usual one. None if its limits contradict each other.
     */
    static List<OutputSize> acceptedBy(PhotoSpec spec) {
        Interval widths = wanted(spec, Quantity.WIDTH);
        Interval heights = wanted(spec, Quantity.HEIGHT);
        Interval aspects = aspects(spec);
        if (widths.hasMin() || widths.hasMax() || heights.hasMin() || heights.hasMax()) {
            Optional<Integer> width = smallest(widths);
            Optional<Integer> height = smallest(heights);
            Stream<Optional<OutputSize>> larger = LARGER.stream()
                    .map(factor -> of(
                            width.map(pixels -> (int) (factor * pixels)),
                            height.map(pixels -> (int) (factor * pixels)),
                            aspects));
            return Stream.concat(
                            Stream.of(of(largest(widths), largest(heights), aspects), of(width, height, aspects)),
                            larger)
                    .flatMap(Optional::stream)
                    .filter(size -> widths.contains(size.width) && heights.contains(size.height))
                    .distinct()
                    .toList();
        }
        double across = spec.print().map(print -> dots(spec, print)).orElse(USUAL_WIDTH);
        double aspect = aspects.hasMin() ? middle(aspects) : USUAL_ASPECT;
        return List.of(ofWidth(across, aspect));
    }

    private static Optional<OutputSize> of(Optional<Integer> width, Optional<Integer> height, Interval aspects) {
        if (width.isPresent() && height.isPresent()) {
            OutputSize both = new OutputSize(width.get(), height.get());
            if (aspects.contains(both.aspect())) {
                return Optional.of(both);
            }
        }
        double aspect = middle(aspects);
        return width.map(across -> ofWidth(across, aspect))
                .or(() -> height.map(down -> new OutputSize((int) Math.round(down * aspect), down)))
                .filter(size -> aspects.contains(size.aspect()));
    }

    private static double middle(Interval range) {
        return (range.min() + range.max()) / 2;
    }

    private static OutputSize ofWidth(double width, double aspect) {
        return new OutputSize((int) Math.round(width), (int) Math.round(width / aspect));
    }

    private static Optional<Integer> largest(Interval pixels) {
        return pixels.hasMax()
                ? Optional.of((int) (pixels.maxOpen() ? Math.ceil(pixels.max()) - 1 : Math.floor(pixels.max())))
                : smallest(pixels);
    }

    private static Optional<Integer> smallest(Interval pixels) {
        return pixels.hasMin()
                ? Optional.of((int) (pixels.minOpen() ? Math.floor(pixels.min()) + 1 : Math.ceil(pixels.min())))
                : Optional.empty();
    }

    private static double dots(PhotoSpec spec, PrintSize print) {
        return print.width() / MILLIMETRES_PER_INCH * OutputDensity.of(spec).orElse((int) PRINT_DENSITY);
    }

    /** Width divided by height: as the rule says, else about the print's. */
    private static Interval aspects(PhotoSpec spec) {
        Interval rule = wanted(spec, Quantity.ASPECT_RATIO);
        return rule.hasMin() && rule.hasMax()
                ? rule
                : spec.print()
                        .map(print -> print.width() / print.height())
                        .map(aspect -> Interval.closed(aspect - PRINT_TOLERANCE, aspect + PRINT_TOLERANCE))
                        .orElse(Interval.EVERYTHING);
    }

    private static Interval wanted(PhotoSpec spec, Quantity quantity) {
        return spec.rule(quantity.id()).stream()
                .map(IntervalRule.class::cast)
                .map(rule -> rule.wanted(true, 1, 1))
                .findFirst()
                .orElse(Interval.EVERYTHING);
    }
}
