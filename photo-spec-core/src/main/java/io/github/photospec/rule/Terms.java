package io.github.photospec.rule;

/**
 * What every rule has beside its limit.
 *
 * @param level what breaking it costs
 * @param whenAbsent what silence of the file means
 * @param whenUndetermined what it means that nobody can tell
 * @param citation where the limit comes from
 */
public record Terms(Level level, WhenAbsent whenAbsent, WhenUndetermined whenUndetermined, Citation citation) {
    /** Terms of a rule that is not assessed where nobody can tell. */
    public Terms(Level level, WhenAbsent whenAbsent, Citation citation) {
        this(level, whenAbsent, WhenUndetermined.NOT_ASSESSED, citation);
    }

    /** A copy in which this is what it means that nobody can tell. */
    public Terms withWhenUndetermined(WhenUndetermined value) {
        return new Terms(level, whenAbsent, value, citation);
    }

    /** A broken rule's outcome: a required one fails, a recommended one warns. */
    Outcome broken() {
        return level == Level.REQUIRED ? Outcome.FAIL : Outcome.WARN;
    }

    /** An absent fact's outcome; a recommended rule never fails. */
    Outcome absent() {
        return switch (whenAbsent) {
            case PASS, WARN -> whenAbsent.outcome();
            case FAIL -> broken();
            case NOT_ASSESSED -> undetermined();
        };
    }

    /** The outcome where nobody can tell. */
    Outcome undetermined() {
        return whenUndetermined.outcome();
    }
}
