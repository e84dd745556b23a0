package io.github.photospec.rule;

/** How well a specification's number is known. */
public enum Confidence {
    /** The issuer, or an institution that applies the rule, says so. */
    A,
    /** Two or more secondary pages agree. */
    B,
    /** One secondary page says so. */
    C,
    /** Pages contradict each other. */
    D,
    /** Stated in a notice that is not public. */
    S,
    /** photo-spec's own limit, with its definition and accuracy in docs. */
    OWN
}
