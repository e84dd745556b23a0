package io.github.photospec.spec;

import java.math.BigDecimal;

/** Numbers as a person writes them. */
final class Numbers {
    private Numbers() {}

    /** Without an exponent, and without a fraction that says nothing. */
    static String show(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
