package io.github.photospec.internal.webp;

import java.io.IOException;
import java.util.Arrays;

/** Reads the prefix codes of one picture (RFC 9649, 3.7.2.1). */
final class CodeReader {
    static final int LITERALS = 256;
    static final int LENGTHS = 24;
    static final int DISTANCES = 40;

    /** In this order the lengths of the words for lengths are stated. */
    private static final int[] ORDER = {17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    /** Codes of a picture of a single pixel may still name every literal. */
    private static final int MOST_SYMBOLS_OF_NONE = 8192;

    private final BitReader in;
    private final int[] lengths;
    private final int[] lengthsOfLengths = new int[ORDER.length];
    private final int greens;
    private long symbolsLeft;

    /**
     * A reader of a picture's codes.
     *
     * @param cached how many colours the picture's cache holds
     * @param pixels the picture's; codes cannot need more symbols than there are samples, and what needs more is an attack
     */
    CodeReader(BitReader in, int cached, long pixels) {
        this.in = in;
        this.greens = LITERALS + LENGTHS + cached;
        this.lengths = new int[greens];
        this.symbolsLeft = MOST_SYMBOLS_OF_NONE + 4 * pixels;
    }

    Codes read() throws IOException {
        return new Codes(code(greens), code(LITERALS), code(LITERALS), code(LITERALS), code(DISTANCES));
    }

    private PrefixCode code(int alphabet) throws IOException {
        Arrays.fill(lengths, 0);
        if (in.flag()) {
            readFew();
        } else {
            readMany(alphabet);
        }
        PrefixCode code = PrefixCode.of(lengths, alphabet);
        symbolsLeft -= code.size();
        if (symbolsLeft < 0) {
            throw new IOException("More symbols than samples");
        }
        return code;
    }

    /** One symbol or two. */
    private void readFew() throws IOException {
        boolean two = in.flag();
        lengths[in.bits(in.flag() ? 8 : 1)] = 1;
        if (two) {
            lengths[in.bits(8)] = 1;
        }
    }

    private void readMany(int alphabet) throws IOException {
        Arrays.fill(lengthsOfLengths, 0);
        int stated = 4 + in.bits(4);
        for (int i = 0; i < stated; i++) {
            lengthsOfLengths[ORDER[i]] = in.bits(3);
        }
        PrefixCode code = PrefixCode.of(lengthsOfLengths, ORDER.length);
        int words = in.flag() ? 2 + in.bits(2 + 2 * in.bits(3)) : alphabet;
        int last = 8;
        int symbol = 0;
        for (int word = 0; word < words && symbol < alphabet; word++) {
            int read = code.read(in);
            int times = times(read);
            if (symbol + times > alphabet) {
                throw new IOException("More lengths than symbols");
            }
            if (read > 0 && read < 16) {
                last = read;
            }
            // 16 repeats the last length that was not 0; 17 and 18 stand for zeros.
            Arrays.fill(lengths, symbol, symbol + times, read == 16 ? last : read > 16 ? 0 : read);
            symbol += times;
        }
    }

    private int times(int read) throws IOException {
        return switch (read) {
            case 16 -> 3 + in.bits(2);
            case 17 -> 3 + in.bits(3);
            case 18 -> 11 + in.bits(7);
            default -> 1;
        };
    }

    /** The codes for one area of a picture. */
    record Codes(PrefixCode green, PrefixCode red, PrefixCode blue, PrefixCode alpha, PrefixCode distance) {}
}
