package io.github.photospec.report;

import io.github.photospec.internal.text.Phrases;
import io.github.photospec.rule.Interval;
import io.github.photospec.rule.Unit;
import java.math.BigDecimal;
import java.util.Map;

/** Writes numbers with their units, and limits as phrases. */
final class Amounts {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** A wider interval is a range of its issuer's; 5% of 72 dpi is 3.6. */
    private static final double WIDEST_TOLERANCE = 0.05;

    private final Phrases phrases;
    private final FileSizes sizes;

    Amounts(Phrases phrases) {
        this.phrases = phrases;
        this.sizes = new FileSizes(phrases);
    }

    /** What was measured, for example {@code 62.3%}. */
    String measured(Amount amount) {
        return amount.unit() == Unit.BYTE
                ? sizes.measured(amount.value(), amount.limits())
                : withUnit(
                        number(Rounding.measured(amount.value(), amount.limits(), amount.unit()), amount.unit()),
                        amount.unit());
    }

    /** The lower end, for example {@code 20 KB}; empty if there is none. */
    String min(Amount amount) {
        return amount.limits().hasMin() ? end(amount.limits().min(), amount) : "";
    }

    /** The upper end; empty if there is none. */
    String max(Amount amount) {
        return amount.limits().hasMax() ? end(amount.limits().max(), amount) : "";
    }

    /** The limits as a phrase, for example {@code at least 90%}. */
    String limit(Amount amount) {
        return switch (amount.shape()) {
            case EXACTLY -> min(amount);
            case BETWEEN -> range(amount);
            case TWO_ENDS ->
                Phrases.fill(
                        phrases.get("limit.two-ends"),
                        Map.of(
                                "lower", oneEnd(amount, amount.limits().minOpen() ? Shape.ABOVE : Shape.AT_LEAST),
                                "upper", oneEnd(amount, amount.limits().maxOpen() ? Shape.BELOW : Shape.AT_MOST)));
            case AT_LEAST, ABOVE, AT_MOST, BELOW, ANY -> oneEnd(amount, amount.shape());
        };
    }

    private String oneEnd(Amount amount, Shape shape) {
        return Phrases.fill(phrases.get("limit." + shape.id()), Map.of("min", min(amount), "max", max(amount)));
    }

    private String range(Amount amount) {
        return switch (amount.unit()) {
            case BYTE, SHARE, DEGREE -> range(min(amount), max(amount));
            case DPI, ASPECT -> withUnit(around(amount.limits()), amount.unit());
            case PIXEL, MILLIMETRE, COUNT, BIT, POINT ->
                withUnit(
                        range(
                                bareEnd(amount.limits().min(), amount),
                                bareEnd(amount.limits().max(), amount)),
                        amount.unit());
        };
    }

    /** Issuers state one number here, and its tolerance is ours. */
    private String around(Interval limits) {
        BigDecimal min = Rounding.limit(limits.min(), Double.NaN);
        BigDecimal max = Rounding.limit(limits.max(), Double.NaN);
        BigDecimal tolerance = max.subtract(min).multiply(HALF);
        if (tolerance.doubleValue() > WIDEST_TOLERANCE * limits.max()) {
            return range(plain(min), plain(max));
        }
        return Phrases.fill(
                phrases.get("limit.around"),
                Map.of("middle", plain(min.add(tolerance)), "tolerance", plain(tolerance)));
    }

    private String range(String min, String max) {
        return Phrases.fill(phrases.get("limit.between"), Map.of("min", min, "max", max));
    }

    private String end(double end, Amount amount) {
        return amount.unit() == Unit.BYTE
                ? sizes.limit(end, amount.value(), amount.limits())
                : withUnit(bareEnd(end, amount), amount.unit());
    }

    private static String bareEnd(double end, Amount amount) {
        return number(Rounding.limit(end, amount.value()), amount.unit());
    }

    private static String number(BigDecimal value, Unit unit) {
        return plain(unit == Unit.SHARE ? value.movePointRight(2) : value);
    }

    /** The number without an exponent or needless zeros, and with a point whatever the system's language is. */
    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private String withUnit(String number, Unit unit) {
        return Phrases.fill(phrases.get("unit." + unit.symbol()), Map.of("value", number));
    }
}
