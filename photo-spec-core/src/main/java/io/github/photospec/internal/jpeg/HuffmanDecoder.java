package io.github.photospec.internal.jpeg;

import io.github.photospec.internal.header.Bytes;

/** A Huffman table for decoding (ISO/IEC 10918-1, annex C and F.2.2.3). */
final class HuffmanDecoder {
    /** The number of codes of each length, and then their symbols (B.2.4.2). */
    static final int LENGTHS = 16;

    /** Codes up to this length are looked up, as most are. */
    private static final int QUICK = 9;

    private final int[] quick = new int[1 << QUICK];
    /** The code after the last of each length, at the left of 16 bits. */
    private final int[] limits = new int[LENGTHS + 1];
    /** What is to be added to a code of each length for the place of its symbol. */
    private final int[] shifts = new int[LENGTHS + 1];

    private final Bytes symbols;

    private HuffmanDecoder(Bytes symbols) {
        this.symbols = symbols;
    }

    /** How many codes a table has that begins here. */
    static int codes(Bytes table) {
        int codes = 0;
        for (int i = 0; i < LENGTHS; i++) {
            codes += table.u8(i);
        }
        return codes;
    }

    /** The table that begins here, behind its number. */
    static HuffmanDecoder read(Bytes table) throws CodingException {
        int codes = codes(table);
        if (codes > 256 || !table.has(LENGTHS, codes)) {
            throw CodingException.damaged("Huffman table of " + codes + " codes");
        }
        HuffmanDecoder decoder = new HuffmanDecoder(table.slice(LENGTHS, codes));
        decoder.assign(table);
        return decoder;
    }

    /** Gives out the codes in order (C.2). */
    private void assign(Bytes table) throws CodingException {
        int code = 0;
        int symbol = 0;
        for (int length = 1; length <= LENGTHS; length++) {
            shifts[length] = symbol - code;
            for (int i = 0; i < table.u8(length - 1); i++) {
                if (code >= 1 << length) {
                    throw CodingException.damaged("Huffman table with too many codes of " + length + " bits");
                }
                enter(code, length, symbols.u8(symbol));
                code++;
                symbol++;
            }
            limits[length] = code << (LENGTHS - length);
            code <<= 1;
        }
    }

    private void enter(int code, int length, int symbol) {
        if (length > QUICK) {
            return;
        }
        int first = code << (QUICK - length);
        for (int i = 0; i < 1 << (QUICK - length); i++) {
            quick[first + i] = length << Byte.SIZE | symbol;
        }
    }

    int decode(BitReader bits) throws CodingException {
        int next = bits.peek16();
        int found = quick[next >>> (LENGTHS - QUICK)];
        if (found != 0) {
            bits.skip(found >> Byte.SIZE);
            return found & 0xff;
        }
        for (int length = QUICK + 1; length <= LENGTHS; length++) {
            if (next < limits[length]) {
                bits.skip(length);
                return symbols.u8((next >>> (LENGTHS - length)) + shifts[length]);
            }
        }
        throw CodingException.damaged("A code that no table has");
    }
}
