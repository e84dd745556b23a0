package io.github.photospec.painting;

/** What a pixel of a painted portrait shows. Glasses count as what they cover. */
public enum Label {
    /** Backdrop. */
    BACKGROUND,
    /** Face, ears, neck, eyes, lips. */
    SKIN,
    /** Hair on and behind the head; brows count as skin. */
    HAIR,
    /** Clothes. */
    CLOTH,
    /** Any head covering. */
    HAT
}
