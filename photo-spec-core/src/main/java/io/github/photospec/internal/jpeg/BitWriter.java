package io.github.photospec.internal.jpeg;

import java.util.List;

/** Writes symbols with their codes, and the bits after them, as a scan's coded data (ISO/IEC 10918-1, F.1.2.3). */
final class BitWriter implements SymbolSink {
    private static final int FF = 0xff;

    private final List<HuffmanCode> codes;
    private final ByteSink out;
    private long held;
    private int count;

    /**
     * A writer to the end of what is already there.
     *
     * @param codes for the tables 0..7; those that are not used have any
     */
    BitWriter(List<HuffmanCode> codes, ByteSink out) {
        this.codes = codes;
        this.out = out;
    }

    @Override
    public void put(int table, int symbol, int bits, int size) {
        HuffmanCode code = codes.get(table);
        append(code.code(symbol), code.length(symbol));
        append(bits & ((1 << size) - 1), size);
    }

    private void append(int bits, int size) {
        held = held << size | bits;
        count += size;
        while (count >= Byte.SIZE) {
            count -= Byte.SIZE;
            write((int) (held >>> count) & FF);
        }
    }

    /** A zero after 0xFF tells it from a marker (B.1.1.5). */
    private void write(int value) {
        out.write(value);
        if (value == FF) {
            out.write(0);
        }
    }

    /** Fills the last byte with ones (F.1.2.3). */
    void finish() {
        if (count > 0) {
            append((1 << (Byte.SIZE - count)) - 1, Byte.SIZE - count);
        }
    }
}
