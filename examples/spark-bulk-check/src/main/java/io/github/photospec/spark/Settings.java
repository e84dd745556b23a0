package io.github.photospec.spark;

import java.io.Serializable;

/**
 * What every executor must know to check a photo; the engine itself never travels.
 *
 * @param vision whether somebody looks at the pictures
 * @param language of messages
 * @param specs the user's specifications
 */
record Settings(boolean vision, Language language, SpecFiles specs) implements Serializable {
    private static final long serialVersionUID = 1L;
}
