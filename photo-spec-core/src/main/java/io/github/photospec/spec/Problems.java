package io.github.photospec.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with one file. */
final class Problems {
    private final String file;
    private final List<SpecProblem> found = new ArrayList<>();
    private final List<SpecProblem> elsewhere = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(Place place, ProblemCode code, String... arguments) {
        add(place, code, Optional.empty(), arguments);
    }

    void add(Place place, ProblemCode code, Optional<String> suggestion, String... arguments) {
        found.add(new SpecProblem(file, place.line(), place.column(), code, List.of(arguments), suggestion));
    }

    /** Adds what is wrong with a file that this one builds on. */
    void addFrom(InvalidSpecException other) {
        elsewhere.addAll(other.problems());
    }

    void throwIfAny() throws InvalidSpecException {
        if (!found.isEmpty() || !elsewhere.isEmpty()) {
            throw exception();
        }
    }

    /** All of them, as the exception to throw. */
    InvalidSpecException exception() {
        List<SpecProblem> all = new ArrayList<>(found);
        all.sort(SpecProblem.BY_PLACE);
        all.addAll(elsewhere);
        return new InvalidSpecException(all);
    }
}
