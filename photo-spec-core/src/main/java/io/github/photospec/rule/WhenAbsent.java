package io.github.photospec.rule;

/** What it means that a file says nothing about a fact. */
public enum WhenAbsent {
    PASS(Outcome.PASS),
    WARN(Outcome.WARN),
    FAIL(Outcome.FAIL),
    NOT_ASSESSED(Outcome.NOT_ASSESSED);

    private final Outcome outcome;

    WhenAbsent(Outcome outcome) {
        this.outcome = outcome;
    }

    /** The outcome of a rule whose fact is absent. */
    public Outcome outcome() {
        return outcome;
    }
}
