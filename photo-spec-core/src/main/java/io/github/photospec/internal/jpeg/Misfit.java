package io.github.photospec.internal.jpeg;

/**
 * No quality gives a file that fits. Nothing is ever padded: bytes that show nothing are what a lower limit is against.
 *
 * @param reason on which side the files lie
 * @param nearestBytes the length of the file that came nearest
 * @param encodes how often the picture was encoded
 */
public record Misfit(Reason reason, int nearestBytes, int encodes) implements Fitting {
    /** On which side of the window the files lie. */
    public enum Reason {
        /** Even the best quality gives fewer bytes. */
        TOO_SMALL,
        /** Even {@link QualitySearch#LOWEST_QUALITY} gives more bytes. */
        TOO_LARGE,
        /** One quality gives too few bytes and the next too many. */
        TOO_NARROW
    }
}
