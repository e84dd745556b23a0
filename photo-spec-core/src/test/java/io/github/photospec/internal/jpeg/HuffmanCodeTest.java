package io.github.photospec.internal.jpeg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.internal.header.Bytes;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HuffmanCodeTest {
    @Test
    void what_is_written_with_a_code_is_read_with_its_table() throws CodingException {
        Random random = new Random(3);
        int[] counts = new int[256];
        for (int i = 0; i < 162; i++) {
            counts[random.nextInt(256)] = 1 + (int) Math.exp(random.nextDouble() * 15);
        }

        assertRoundTrip(counts);
    }

    /** Fibonacci's numbers as frequencies make the longest codes: 39 bits before they are cut. */
    @Test
    void codes_are_never_longer_than_16_bits() throws CodingException {
        int[] counts = new int[256];
        int before = 0;
        int number = 1;
        for (int symbol = 0; symbol < 40; symbol++) {
            counts[symbol] = number;
            int next = before + number;
            before = number;
            number = next;
        }

        assertRoundTrip(counts);
    }

    @Test
    void a_lone_symbol_has_a_code_of_one_bit() throws CodingException {
        int[] counts = new int[256];
        counts[7] = 1000;

        assertThat(HuffmanCode.of(counts).length(7)).isEqualTo(1);
        assertRoundTrip(counts);
    }

    @Test
    void all_256_symbols_have_codes() throws CodingException {
        int[] counts = new int[256];
        for (int symbol = 0; symbol < 256; symbol++) {
            counts[symbol] = symbol + 1;
        }

        assertRoundTrip(counts);
    }

    @Test
    void without_symbols_there_is_no_code() {
        assertThat(HuffmanCode.of(new int[256]).payload(0)).hasSize(17).containsOnly(0);
    }

    @Test
    void frequent_symbols_have_shorter_codes() {
        int[] counts = new int[256];
        counts[1] = 100;
        counts[2] = 10;
        counts[3] = 1;

        HuffmanCode code = HuffmanCode.of(counts);

        assertThat(code.length(1)).isLessThan(code.length(2));
        assertThat(code.length(2)).isLessThan(code.length(3));
    }

    private static void assertRoundTrip(int[] counts) throws CodingException {
        HuffmanCode code = HuffmanCode.of(counts);
        ByteSink out = new ByteSink(0);
        BitWriter writer = new BitWriter(Collections.nCopies(8, code), out);
        List<Integer> symbols =
                IntStream.range(0, 256).filter(i -> counts[i] > 0).boxed().toList();
        symbols.forEach(symbol -> writer.put(0, symbol, symbol, 8));
        writer.finish();

        byte[] written = out.toArray();
        BitReader bits = new BitReader(written, 0, written.length);
        HuffmanDecoder decoder = HuffmanDecoder.read(Bytes.of(code.payload(0)).from(1));
        for (int symbol : symbols) {
            assertThat(code.length(symbol)).isBetween(1, 16);
            assertThat(code.code(symbol)).isLessThan((1 << code.length(symbol)) - 1);
            assertThat(decoder.decode(bits)).isEqualTo(symbol);
            assertThat(bits.read(8)).isEqualTo(symbol);
        }
    }
}
