package io.github.photospec.internal.jpeg;

import io.github.photospec.internal.header.Bytes;
import org.jspecify.annotations.Nullable;

/** The Huffman tables in force (ISO/IEC 10918-1, B.2.4.2): four each for the first coefficients and the others. */
final class HuffmanTables {
    private static final int TABLES = 4;

    private final @Nullable HuffmanDecoder[] dc = new @Nullable HuffmanDecoder[TABLES];
    private final @Nullable HuffmanDecoder[] ac = new @Nullable HuffmanDecoder[TABLES];

    /** Reads the payload of a DHT segment: one or more tables. */
    void read(Bytes segment) throws CodingException {
        int at = 0;
        while (segment.has(at, 1)) {
            int kind = segment.u8(at) >> 4;
            int number = segment.u8(at) & 15;
            if (kind > 1 || number >= TABLES) {
                throw CodingException.damaged("Huffman table " + number + " of kind " + kind);
            }
            Bytes table = segment.from(at + 1L);
            (kind == 0 ? dc : ac)[number] = HuffmanDecoder.read(table);
            at += 1 + HuffmanDecoder.LENGTHS + HuffmanDecoder.codes(table);
        }
    }

    HuffmanDecoder dc(int number) throws CodingException {
        return present(dc[number]);
    }

    HuffmanDecoder ac(int number) throws CodingException {
        return present(ac[number]);
    }

    private static HuffmanDecoder present(@Nullable HuffmanDecoder table) throws CodingException {
        if (table == null) {
            throw CodingException.damaged("A Huffman table is missing");
        }
        return table;
    }
}
