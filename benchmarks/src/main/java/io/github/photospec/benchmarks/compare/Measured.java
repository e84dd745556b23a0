package io.github.photospec.benchmarks.compare;

/**
 * What JMH measured of one benchmark.
 *
 * @param name its class and method with its parameters, without its package
 * @param mode JMH's name of what is measured: {@code avgt} is time, {@code thrpt} is how many in a time
 * @param unit of the score, for example {@code us/op}
 * @param score above 0
 * @param error half the interval in which the score lies with 99.9 %; not a number where there was one iteration only
 */
record Measured(String name, String mode, String unit, double score, double error) {
    private static final String THROUGHPUT = "thrpt";

    Measured {
        if (!(score > 0)) {
            throw new IllegalArgumentException(name + " has a score of " + score);
        }
    }

    /** Whether score and score can be set against each other. */
    boolean isLike(Measured other) {
        return mode.equals(other.mode) && unit.equals(other.unit);
    }

    /** How many times as slow as the other: above 1 is slower, whatever is measured. */
    double slowdown(Measured other) {
        return mode.equals(THROUGHPUT) ? other.score / score : score / other.score;
    }

    /** The error as a share of the score; infinite where nobody knows. */
    double noise() {
        return Double.isNaN(error) ? Double.POSITIVE_INFINITY : error / score;
    }

    /** Whether it measures what no code of ours can spare: what moves there is the machine. */
    boolean isFloor() {
        return name.contains(".floor");
    }
}
