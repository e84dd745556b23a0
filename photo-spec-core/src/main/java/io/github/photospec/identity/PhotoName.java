package io.github.photospec.identity;

import java.util.List;

/**
 * The name of a student's photo.
 *
 * @param fileName as the template has it, with {@code /} between folders: safe on Windows, Linux and macOS. It may hold the
 *     identity number in full, because portals ask for that: treat it as personal data
 * @param student whose photo it is; read from a file's name, what the name tells
 * @param cautions what a person should look at; empty if nothing
 */
public record PhotoName(String fileName, Student student, List<NamingProblem> cautions) implements NamingResult {
    /** The cautions are copied. */
    public PhotoName {
        cautions = List.copyOf(cautions);
    }

    /** The name masked as a whole. */
    @Override
    public String toString() {
        return "PhotoName " + IdNumbers.maskWhole(fileName);
    }
}
