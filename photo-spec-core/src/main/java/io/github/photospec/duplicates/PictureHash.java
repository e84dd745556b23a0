package io.github.photospec.duplicates;

import io.github.photospec.image.SrgbImage;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What a picture looks like, in 256 bits: copies of a picture that were encoded again or resized differ in few of them,
 * photos of different people in many. Immutable, and the same on every machine.
 *
 * <p>It tells nothing about who is seen: two photos of the same person are different pictures.
 */
public final class PictureHash {
    /** How many bits a hash has. */
    public static final int BITS = 256;

    /** The distance up to which, inclusive, two hashes are of one picture. */
    public static final int NEAR = 16;

    /** One more than {@link #NEAR}: so many bits that differ leave one of so many bands untouched. */
    public static final int BANDS = NEAR + 1;

    private static final int DIGITS = BITS / 4;
    private static final int WORDS = BITS / Long.SIZE;
    private static final int WORD_DIGITS = DIGITS / WORDS;

    private final long[] words;

    private PictureHash(long[] words) {
        this.words = words;
    }

    /**
     * The hash of a picture of any size and shape; 180 x 240 pixels take about a quarter of a millisecond.
     */
    public static PictureHash of(SrgbImage picture) {
        return new PictureHash(Waves.bits(Thumbnail.of(picture)));
    }

    /**
     * The hash that {@link #hex} wrote.
     *
     * @param hex 64 hexadecimal digits, of either case
     * @throws IllegalArgumentException if it is anything else
     */
    public static PictureHash parse(String hex) {
        if (hex.length() != DIGITS || !hex.chars().allMatch(PictureHash::isDigit)) {
            throw new IllegalArgumentException("A picture's hash has " + DIGITS + " hexadecimal digits, not these "
                    + hex.length() + " characters");
        }
        long[] words = new long[WORDS];
        for (int i = 0; i < WORDS; i++) {
            words[i] = Long.parseUnsignedLong(hex, i * WORD_DIGITS, (i + 1) * WORD_DIGITS, 16);
        }
        return new PictureHash(words);
    }

    private static boolean isDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    /** The hash as 64 hexadecimal digits, lower-case, for storing. */
    public String hex() {
        StringBuilder hex = new StringBuilder(DIGITS);
        for (long word : words) {
            hex.append(HexFormat.of().toHexDigits(word));
        }
        return hex.toString();
    }

    /** In how many bits the hashes differ, 0 to 256. */
    public int distance(PictureHash other) {
        int distance = 0;
        for (int i = 0; i < WORDS; i++) {
            distance += Long.bitCount(words[i] ^ other.words[i]);
        }
        return distance;
    }

    /**
     * Whether both are of one picture: their distance is at most {@link #NEAR}, and neither is {@link #isBlank blank}.
     */
    public boolean isNear(PictureHash other) {
        return distance(other) <= NEAR && !isBlank() && !other.isBlank();
    }

    /**
     * Whether the picture shows nothing that it could be known again by: one colour, a smooth gradient, a wall. Such a
     * hash has no bit set and is near to no other, its like included, for all blank pictures are alike.
     */
    public boolean isBlank() {
        return (words[0] | words[1] | words[2] | words[3]) == 0;
    }

    /**
     * The hash cut into {@link #BANDS} numbers, each unique with its place, for joins: two hashes of which one
     * {@link #isNear} the other have at least one in common. Few that have one in common are near, so the pairs that a
     * join finds are to be asked. None if the hash is {@link #isBlank blank}, so that no join pairs all blank ones.
     *
     * @return each in 0 .. 2^21 - 1; a new array
     */
    public int[] bands() {
        int[] bands = new int[isBlank() ? 0 : BANDS];
        for (int band = 0; band < bands.length; band++) {
            bands[band] = (band << Bits.most(BANDS)) | part(band, BANDS);
        }
        return bands;
    }

    int part(int part, int parts) {
        return Bits.part(words, part, parts);
    }

    void copyTo(long[] target, int at) {
        System.arraycopy(words, 0, target, at, WORDS);
    }

    /** Whether both have the same bits. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PictureHash hash && Arrays.equals(words, hash.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    /** The {@link #hex} form. */
    @Override
    public String toString() {
        return hex();
    }
}
