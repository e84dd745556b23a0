package io.github.photospec.spec;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.stream.Stream;

/** Looks at one way of writing an interval. */
final class PossibleIntervalValidator implements ConstraintValidator<PossibleInterval, LimitsDraft> {
    private static final List<String> ENDS = List.of("equals", "min", "above", "max", "below");

    private static final List<List<String>> CLASHES = List.of(
            List.of("equals", "min"),
            List.of("equals", "above"),
            List.of("equals", "max"),
            List.of("equals", "below"),
            List.of("min", "above"),
            List.of("max", "below"));

    @Override
    public boolean isValid(LimitsDraft limits, ConstraintValidatorContext context) {
        Complaints complaints = new Complaints(context);
        Places places = limits.places();
        if (ENDS.stream().noneMatch(places::has)) {
            complaints.add(places.self(), ProblemCode.NO_LIMIT, places.path());
        }
        if (places.has("tolerance") && !places.has("equals")) {
            complaints.add(places.of("tolerance"), ProblemCode.TOLERANCE_ALONE, places.pathOf("tolerance"));
        }
        clashes(places)
                .forEach(pair -> complaints.add(
                        places.of(pair.get(1)), ProblemCode.CLASHING_LIMITS, places.path(), pair.get(0), pair.get(1)));
        if (complaints.isEmpty() && limits.interval().isEmpty()) {
            complaints.add(
                    places.self(),
                    ProblemCode.EMPTY_INTERVAL,
                    places.path(),
                    Numbers.show(limits.low()),
                    Numbers.show(limits.high()));
        }
        return complaints.isEmpty();
    }

    private static Stream<List<String>> clashes(Places places) {
        return CLASHES.stream().filter(pair -> pair.stream().allMatch(places::has));
    }
}
