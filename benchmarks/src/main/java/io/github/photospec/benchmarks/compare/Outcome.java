package io.github.photospec.benchmarks.compare;

/** What became of a benchmark between two runs. */
enum Outcome {
    /** More than a tenth slower, even if noise is taken off. */
    SLOWER(true),
    /** More than a tenth slower, but noise alone may be the reason: to be measured again. */
    PERHAPS_SLOWER(false),
    /** No more than a tenth apart, as far as anybody can tell. */
    ALIKE(false),
    /** More than a tenth faster, even if noise is taken off. */
    FASTER(false),
    /** Another mode or unit than before: nobody knows. */
    INCOMPARABLE(true),
    /** Measured before, and no longer. */
    MISSING(true),
    /** Not measured before. */
    NEW(false);

    private final boolean failure;

    Outcome(boolean failure) {
        this.failure = failure;
    }

    /** Whether somebody has to look at it. */
    boolean isFailure() {
        return failure;
    }

    /** For people. */
    String words() {
        return switch (this) {
            case SLOWER -> "SLOWER";
            case PERHAPS_SLOWER -> "perhaps slower";
            case ALIKE -> "alike";
            case FASTER -> "faster";
            case INCOMPARABLE -> "NOT COMPARABLE";
            case MISSING -> "MISSING";
            case NEW -> "new";
        };
    }
}
