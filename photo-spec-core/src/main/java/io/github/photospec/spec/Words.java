package io.github.photospec.spec;

import io.github.photospec.rule.Confidence;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.Quantity;
import io.github.photospec.rule.Unit;
import io.github.photospec.rule.WhenAbsent;
import io.github.photospec.rule.WhenUndetermined;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words of a specification file that stand for constants, in the order in which messages list them. */
final class Words {
    static final Map<String, Level> LEVELS = words(Stream.of(Level.values()), Level::id);

    static final Map<String, WhenAbsent> WHEN_ABSENT =
            words(Stream.of(WhenAbsent.values()), meaning -> meaning.outcome().id());

    static final Map<String, WhenUndetermined> WHEN_UNDETERMINED = words(
            Stream.of(WhenUndetermined.values()), meaning -> meaning.outcome().id());

    static final Map<String, Making.Permission> PERMISSIONS = words(
            Stream.of(Making.Permission.values()),
            permission -> permission == Making.Permission.ALLOWED ? "allowed" : "forbidden");

    /** The grades of documents; {@link Confidence#OWN} is never written. */
    static final Map<String, Confidence> CONFIDENCES =
            words(Arrays.stream(Confidence.values()).filter(grade -> grade != Confidence.OWN), Enum::name);

    private Words() {}

    /** The units that limits of this quantity may be stated in, its own first. */
    static Map<String, Unit> units(Quantity quantity) {
        Stream<Unit> others = Stream.of(Unit.values()).filter(unit -> unit != quantity.unit());
        return words(Stream.concat(Stream.of(quantity.unit()), others.filter(quantity::canBeIn)), Unit::symbol);
    }

    private static <T> Map<String, T> words(Stream<T> values, Function<T, String> name) {
        Map<String, T> words = new LinkedHashMap<>();
        values.forEach(value -> words.put(name.apply(value), value));
        return Collections.unmodifiableMap(words);
    }
}
