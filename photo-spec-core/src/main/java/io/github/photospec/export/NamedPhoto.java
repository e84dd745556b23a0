package io.github.photospec.export;

/**
 * A photo with its name.
 *
 * @param candidate whose it is
 * @param fileName its name in the zip file
 */
record NamedPhoto(Candidate candidate, String fileName) {
    /** Masked. */
    @Override
    public String toString() {
        return candidate.toString();
    }
}
