package io.github.photospec.duplicates;

/** The 256 bits of a hash cut into parts. */
final class Bits {
    /**
     * The way from a part's bit to its next: one wave down and three across. Neighbouring waves tend to agree, and parts
     * whose bits agree tell few hashes apart. Odd, so that every bit is in one part.
     */
    private static final int STEP = 19;

    private static final int WORD_SHIFT = 6;

    private Bits() {}

    /**
     * A part as a number less than 2 to the power of {@link #most}.
     *
     * @param words the bits, from the lowest of the first word
     * @param part 0 .. parts - 1
     */
    static int part(long[] words, int part, int parts) {
        int number = 0;
        int end = (part + 1) * PictureHash.BITS / parts;
        for (int i = part * PictureHash.BITS / parts; i < end; i++) {
            int bit = i * STEP % PictureHash.BITS;
            number = (number << 1) | (int) (words[bit >> WORD_SHIFT] >>> bit & 1);
        }
        return number;
    }

    /** How many bits the longest part has. */
    static int most(int parts) {
        return (PictureHash.BITS + parts - 1) / parts;
    }
}
