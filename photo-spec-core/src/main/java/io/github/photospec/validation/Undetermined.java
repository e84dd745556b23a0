package io.github.photospec.validation;

/** What it means that nobody can tell whether a photo meets a required rule, for example because no vision module looks. */
public enum Undetermined {
    /** The photo is refused, with one violation a rule that could not be assessed. */
    REJECT,
    /** The photo passes if nothing else is wrong: a person looks at it later. A photo that cannot be read never passes. */
    ACCEPT
}
