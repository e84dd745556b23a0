package io.github.photospec.opencv.accuracy;

import java.util.Locale;

/**
 * A value that must not get worse.
 *
 * @param floor what the reporting half must reach; may only be raised
 * @param aim what would be good
 * @param values of each half
 */
record Figure(String what, Sense sense, Form form, double floor, double aim, Halves<Value> values) {
    /** Which way is better. */
    enum Sense {
        AT_LEAST,
        AT_MOST
    }

    /** How a value is written. */
    enum Form {
        PERCENT,
        DEGREES,
        COUNT,
        NUMBER;

        String write(double value) {
            return switch (this) {
                case PERCENT -> String.format(Locale.ROOT, value < 0.1 ? "%.2f %%" : "%.1f %%", 100 * value);
                case DEGREES -> String.format(Locale.ROOT, "%.2f°", value);
                case NUMBER -> Numbers.two(value);
                case COUNT -> String.format(Locale.ROOT, "%.0f", value);
            };
        }
    }

    /** At least so large a share. */
    static Figure atLeast(String what, double floor, double aim, Halves<Value> values) {
        return new Figure(what, Sense.AT_LEAST, Form.PERCENT, floor, aim, values);
    }

    /** At most so large a share. */
    static Figure atMost(String what, double floor, double aim, Halves<Value> values) {
        return new Figure(what, Sense.AT_MOST, Form.PERCENT, floor, aim, values);
    }

    /** At most so much. */
    static Figure atMost(Form form, String what, double floor, double aim, Halves<Value> values) {
        return new Figure(what, Sense.AT_MOST, form, floor, aim, values);
    }

    /** The value of the reporting half. */
    double reported() {
        return values.val().value();
    }

    boolean isMet() {
        return sense == Sense.AT_LEAST ? reported() >= floor : reported() <= floor;
    }

    /** A limit as tables write it. */
    String limit(double value) {
        return (sense == Sense.AT_LEAST ? "≥ " : "≤ ") + form.write(value);
    }

    /** For failures. */
    @Override
    public String toString() {
        return what + ": " + form.write(reported()) + ", floor " + limit(floor);
    }
}
