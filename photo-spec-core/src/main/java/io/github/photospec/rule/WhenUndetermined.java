package io.github.photospec.rule;

/**
 * What it means that nobody can tell whether a photo meets a rule. Of a photo that cannot be read, nothing is accepted
 * whatever this says.
 */
public enum WhenUndetermined {
    /** The rule is not assessed; if it is required, so the whole photo is undetermined. */
    NOT_ASSESSED(Outcome.NOT_ASSESSED),
    /** Accepted: the finding warns, and still says that it was not assessed and why. */
    WARN(Outcome.WARN);

    private final Outcome outcome;

    WhenUndetermined(Outcome outcome) {
        this.outcome = outcome;
    }

    /** The outcome of a rule that nobody can decide. */
    public Outcome outcome() {
        return outcome;
    }
}
