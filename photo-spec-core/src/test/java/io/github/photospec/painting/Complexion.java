package io.github.photospec.painting;

import java.awt.Color;

/** The colours that a {@link Sitter} was born with: skin, hair (brows too) and iris. */
public record Complexion(Color skin, Color hair, Color iris) {
    Complexion withSkin(Color newSkin) {
        return new Complexion(newSkin, hair, iris);
    }

    Complexion withHair(Color newHair) {
        return new Complexion(skin, newHair, iris);
    }

    Complexion withIris(Color newIris) {
        return new Complexion(skin, hair, newIris);
    }
}
