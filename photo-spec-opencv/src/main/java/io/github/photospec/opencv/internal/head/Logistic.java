package io.github.photospec.opencv.internal.head;

import java.util.List;

/** A logistic regression: its bias, then one weight a feature. */
final class Logistic {
    private final double[] weights;

    private Logistic(double[] weights) {
        this.weights = weights;
    }

    /** Reads lines of {@code name,weight} after a heading; the first is the bias. */
    static Logistic read(List<String> lines) {
        return new Logistic(lines.stream()
                .skip(1)
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(',') + 1)))
                .toArray());
    }

    /** How many features it takes. */
    int size() {
        return weights.length - 1;
    }

    /** The probability, 0..1. */
    double probability(double[] features) {
        if (features.length != size()) {
            throw new IllegalArgumentException(features.length + " features for " + size() + " weights");
        }
        double sum = weights[0];
        for (int i = 0; i < features.length; i++) {
            sum += weights[i + 1] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
