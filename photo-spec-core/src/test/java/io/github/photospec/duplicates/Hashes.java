package io.github.photospec.duplicates;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Hashes of no picture. */
final class Hashes {
    private Hashes() {}

    static PictureHash random(Random random) {
        return PictureHash.parse(IntStream.range(0, PictureHash.BITS / 4)
                .mapToObj(digit -> Integer.toHexString(random.nextInt(16)))
                .collect(Collectors.joining()));
    }

    /** The hash with exactly so many bits changed, any of them. */
    static PictureHash changed(PictureHash hash, int bits, Random random) {
        List<Integer> places =
                random.ints(0, PictureHash.BITS).distinct().limit(bits).boxed().toList();
        StringBuilder hex = new StringBuilder(hash.hex());
        for (int place : places) {
            int digit = Character.digit(hex.charAt(place / 4), 16) ^ (1 << place % 4);
            hex.setCharAt(place / 4, Character.forDigit(digit, 16));
        }
        return PictureHash.parse(hex.toString());
    }
}
