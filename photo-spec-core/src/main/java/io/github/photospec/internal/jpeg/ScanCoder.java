package io.github.photospec.internal.jpeg;

/** Codes the coefficients of one scan (ISO/IEC 10918-1, F.1.2), without restarts. */
final class ScanCoder implements Scan.Visitor {
    private static final int END_OF_BLOCK = 0x00;
    private static final int SIXTEEN_ZEROS = 0xf0;

    private final Scan scan;
    private final TurnedCoefficients coefficients;
    private final SymbolSink sink;
    private final int[] predictions;
    private final short[] block = new short[Zigzag.BLOCK];

    ScanCoder(Scan scan, TurnedCoefficients coefficients, SymbolSink sink) {
        this.scan = scan;
        this.coefficients = coefficients;
        this.sink = sink;
        this.predictions = new int[scan.parts().size()];
    }

    void code() throws CodingException {
        scan.walk(coefficients.frame(), this);
    }

    @Override
    public void unit() {
        // Nothing stands between units.
    }

    @Override
    public void block(int part, int x, int y) {
        Scan.Part coded = scan.parts().get(part);
        coefficients.copy(coded.component(), x, y, block);
        int difference = block[0] - predictions[part];
        predictions[part] = block[0];
        put(coded.dcTable(), 0, difference);
        codeRest(SymbolSink.AC + coded.acTable());
    }

    private void codeRest(int table) {
        int zeros = 0;
        for (int i = 1; i < Zigzag.BLOCK; i++) {
            int value = block[Zigzag.natural(i)];
            if (value == 0) {
                zeros++;
                continue;
            }
            for (; zeros > 15; zeros -= 16) {
                sink.put(table, SIXTEEN_ZEROS, 0, 0);
            }
            put(table, zeros, value);
            zeros = 0;
        }
        if (zeros > 0) {
            sink.put(table, END_OF_BLOCK, 0, 0);
        }
    }

    /** The number of bits is part of the symbol; negative numbers are coded less one (F.1.2.1). */
    private void put(int table, int zeros, int value) {
        int size = Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(value));
        sink.put(table, zeros << 4 | size, value < 0 ? value - 1 : value, size);
    }
}
