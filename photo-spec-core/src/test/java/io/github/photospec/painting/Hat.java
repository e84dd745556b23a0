package io.github.photospec.painting;

/** What a {@link Sitter} wears on the head. */
public enum Hat {
    /** Bareheaded. */
    NONE,
    /** A knitted hat with a folded band. */
    BEANIE,
    /** A cap with a visor. */
    CAP,
    /** A straw-hat shape with a brim all round. */
    BRIM
}
