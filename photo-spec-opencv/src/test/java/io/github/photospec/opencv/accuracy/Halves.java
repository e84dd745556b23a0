package io.github.photospec.opencv.accuracy;

import java.util.function.Function;

/** Something of both halves. */
record Halves<T>(T dev, T val) {
    static <T> Halves<T> of(Function<Half, T> maker) {
        return new Halves<>(maker.apply(Half.DEV), maker.apply(Half.VAL));
    }

    /** Of photos that were not divided: too few, or all of them were used for choosing. */
    static <T> Halves<T> undivided(T all) {
        return new Halves<>(all, all);
    }

    <R> Halves<R> map(Function<T, R> change) {
        return new Halves<>(change.apply(dev), change.apply(val));
    }

    /** As tables write it. */
    @Override
    public String toString() {
        return dev + " / " + val;
    }
}
