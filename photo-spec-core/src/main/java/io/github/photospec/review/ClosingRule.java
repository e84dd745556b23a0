package io.github.photospec.review;

/** What closing a campaign does with photos that nobody has decided yet. */
public enum ClosingRule {
    /** They stay, and people may still decide them. */
    UNDECIDED_STAY,
    /** They expire, like the reviews that have no photo. */
    UNDECIDED_EXPIRE
}
