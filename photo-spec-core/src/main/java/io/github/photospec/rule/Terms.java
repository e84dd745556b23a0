package io.github.photospec.rule;

/**
 * What every rule has beside its limit.
 *
 * @param level what breaking it costs
 * @param whenAbsent what silence of the file means
 * @param citation where the limit comes from
 */
public record Terms(Level level, WhenAbsent whenAbsent, Citation citation) {
    /** A broken rule's outcome: a required one fails, a recommended one warns. */
    Outcome broken() {
        return level == Level.REQUIRED ? Outcome.FAIL : Outcome.WARN;
    }

    /** An absent fact's outcome; a recommended rule never fails. */
    Outcome absent() {
        return whenAbsent == WhenAbsent.FAIL ? broken() : whenAbsent.outcome();
    }
}
