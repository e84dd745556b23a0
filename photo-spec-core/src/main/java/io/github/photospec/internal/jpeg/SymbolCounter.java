package io.github.photospec.internal.jpeg;

/** Counts symbols, for tables that fit them. */
final class SymbolCounter implements SymbolSink {
    private static final int SYMBOLS = 256;

    private final int[][] counts = new int[TABLES][SYMBOLS];

    @Override
    public void put(int table, int symbol, int bits, int count) {
        counts[table][symbol]++;
    }

    boolean isUsed(int table) {
        for (int count : counts[table]) {
            if (count > 0) {
                return true;
            }
        }
        return false;
    }

    HuffmanCode code(int table) {
        return HuffmanCode.of(counts[table]);
    }
}
