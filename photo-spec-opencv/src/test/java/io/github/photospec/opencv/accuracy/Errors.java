package io.github.photospec.opencv.accuracy;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** How far measured places are from where people set them, signed, for each half. */
record Errors(Halves<List<Double>> values) {
    /** Of the table that {@link #row} is for. */
    static final List<String> HEADER = List.of("error, dev / val", "mean", "95 % below", "largest", "mean with sign");

    /** Errors of photos, one or more each. */
    static Errors of(List<Seen> photos, Measure measure) {
        return new Errors(Halves.of(half -> photos.stream()
                .filter(seen -> seen.photo().half() == half)
                .flatMapToDouble(measure::errors)
                .boxed()
                .toList()));
    }

    /** A statistic of their sizes. */
    Halves<Value> byHalf(ToDoubleFunction<Statistics> statistic) {
        return values.map(errors -> {
            Statistics sizes = new Statistics(errors.stream().map(Math::abs).toList());
            return new Value(statistic.applyAsDouble(sizes), sizes.size());
        });
    }

    /** Mean, 95th percentile, maximum and mean with sign of both halves, in percent. */
    List<String> row(String name) {
        return row(
                name,
                values.map(errors -> Numbers.percent(new Statistics(errors).mean()))
                        .toString());
    }

    /** The same of distances, which have no sign. */
    List<String> distanceRow(String name) {
        return row(name, "");
    }

    private List<String> row(String name, String bias) {
        return List.of(
                name,
                percent(byHalf(Statistics::mean)),
                percent(byHalf(sizes -> sizes.percentile(95))),
                percent(byHalf(Statistics::max)),
                bias);
    }

    private static String percent(Halves<Value> statistic) {
        return statistic.map(value -> Numbers.percent(value.value())).toString();
    }

    /** Compares one photo with its labels. */
    @FunctionalInterface
    interface Measure {
        /** The errors; none if the photo has no label. */
        DoubleStream errors(Seen seen);
    }
}
