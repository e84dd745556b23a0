package io.github.photospec.opencv.accuracy;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The same question about many photos. */
record Cases(List<Case> all) {
    Cases {
        all = List.copyOf(all);
    }

    static Cases of(Stream<Case> cases) {
        return new Cases(cases.toList());
    }

    Cases where(Predicate<Case> condition) {
        return of(all.stream().filter(condition));
    }

    Cases in(Half half) {
        return where(one -> one.photo().half() == half);
    }

    int size() {
        return all.size();
    }

    int count(String truth, String said) {
        return where(one -> one.truth().equals(truth) && one.said().equals(said))
                .size();
    }

    /** Decided, and wrong. */
    Cases misses() {
        return where(one -> one.isDecided() && !one.isRight());
    }

    /** The share of right answers among all. */
    Value right() {
        return shareOf(Case::isRight);
    }

    /** The share of right answers among those that are sure. */
    Value rightWhenDecided() {
        return where(Case::isDecided).shareOf(Case::isRight);
    }

    /** The share of answers that are not sure. */
    Value undecided() {
        return shareOf(one -> !one.isDecided());
    }

    Value shareOf(Predicate<Case> condition) {
        return new Value((double) where(condition).size() / size(), size());
    }

    Value countOf(Predicate<Case> condition) {
        return new Value(where(condition).size(), size());
    }

    /** A value for each half. */
    Halves<Value> byHalf(Function<Cases, Value> measure) {
        return Halves.of(half -> measure.apply(in(half)));
    }
}
