package io.github.photospec.painting;

import java.awt.Color;

/** What a {@link Sitter} wears. */
public record Outfit(Color cloth, boolean collar, boolean glasses, Hat hat, Color hatColour) {
    Outfit withCloth(Color newCloth) {
        return new Outfit(newCloth, collar, glasses, hat, hatColour);
    }

    Outfit withCollar(boolean newCollar) {
        return new Outfit(cloth, newCollar, glasses, hat, hatColour);
    }

    Outfit withGlasses(boolean newGlasses) {
        return new Outfit(cloth, collar, newGlasses, hat, hatColour);
    }

    Outfit withHat(Hat newHat, Color newColour) {
        return new Outfit(cloth, collar, glasses, newHat, newColour);
    }

    boolean isBareheaded() {
        return hat == Hat.NONE;
    }
}
