package io.github.photospec.internal.jpeg;

/** Takes what entropy coding makes of coefficients: first to count it, then to write it. */
interface SymbolSink {
    /** Tables for first coefficients have the numbers 0..3, those for the others 4..7. */
    int TABLES = 8;

    int AC = 4;

    /**
     * A symbol, and the bits after it.
     *
     * @param table 0..7
     * @param symbol 0..255
     * @param bits the lowest count are meant
     * @param count 0..11
     */
    void put(int table, int symbol, int bits, int count);
}
