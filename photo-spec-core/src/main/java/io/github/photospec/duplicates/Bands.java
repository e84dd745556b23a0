package io.github.photospec.duplicates;

/** The bits of a hash in as many parts as leave one untouched when {@link PictureHash#NEAR} bits change. */
final class Bands {
    private static final int COUNT = PictureHash.BANDS;

    /** 256 bits in 17 parts: the first has 16, the others 15. */
    private static final int WIDTH = 16;

    private Bands() {}

    /** The band's bits below its place: every COUNTth bit of the hash, so that neighbours are in different bands. */
    static int number(long[] words, int band) {
        int number = 0;
        for (int bit = band; bit < PictureHash.BITS; bit += COUNT) {
            number = (number << 1) | (int) (words[bit / Long.SIZE] >>> bit % Long.SIZE & 1);
        }
        return (band << WIDTH) | number;
    }
}
