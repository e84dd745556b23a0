package io.github.photospec.internal.jpeg;

import java.util.Arrays;

/** Decodes the coefficients of one scan (ISO/IEC 10918-1, F.2.2). */
final class ScanDecoder implements Scan.Visitor {
    /** F.1.2.2, table F.2: coefficients of 8-bit samples. */
    private static final int MOST_AC_BITS = 10;

    /** F.1.2.1, table F.1. */
    private static final int MOST_DC_BITS = 11;

    /** Of a flat block of -128 at the finest quantisation; differences of two such need {@link #MOST_DC_BITS}. */
    private static final int MOST_DC = 1024;

    private final Scan scan;
    private final Frame frame;
    private final short[][] planes;
    private final HuffmanTables tables;
    private final BitReader bits;
    private final int interval;
    private final int[] predictions;
    private int units;
    private int restarts;

    ScanDecoder(Scan scan, Frame frame, short[][] planes, HuffmanTables tables, BitReader bits, int interval) {
        this.scan = scan;
        this.frame = frame;
        this.planes = planes;
        this.tables = tables;
        this.bits = bits;
        this.interval = interval;
        this.predictions = new int[scan.parts().size()];
    }

    void decode() throws CodingException {
        scan.walk(frame, this);
    }

    @Override
    public void unit() throws CodingException {
        if (interval > 0 && units > 0 && units % interval == 0) {
            bits.restart(restarts++);
            Arrays.fill(predictions, 0);
        }
        units++;
    }

    @Override
    public void block(int part, int x, int y) throws CodingException {
        Scan.Part coded = scan.parts().get(part);
        short[] plane = planes[coded.component()];
        int offset = frame.components().get(coded.component()).offset(x, y);
        predictions[part] += difference(tables.dc(coded.dcTable()));
        if (Math.abs(predictions[part]) > MOST_DC) {
            throw CodingException.damaged("A coefficient beyond 8 bits");
        }
        plane[offset] = (short) predictions[part];
        decodeRest(tables.ac(coded.acTable()), plane, offset);
    }

    private int difference(HuffmanDecoder table) throws CodingException {
        int size = table.decode(bits);
        if (size > MOST_DC_BITS) {
            throw CodingException.damaged("A difference of " + size + " bits");
        }
        return size == 0 ? 0 : extended(bits.read(size), size);
    }

    private void decodeRest(HuffmanDecoder table, short[] plane, int offset) throws CodingException {
        int at = 1;
        while (at < Zigzag.BLOCK) {
            int symbol = table.decode(bits);
            int size = symbol & 15;
            int run = symbol >> 4;
            if (size == 0 && run < 15) {
                return;
            }
            at += run;
            if (size > MOST_AC_BITS || at >= Zigzag.BLOCK) {
                throw CodingException.damaged("A coefficient of " + size + " bits at " + at);
            }
            if (size > 0) {
                plane[offset + Zigzag.natural(at)] = (short) extended(bits.read(size), size);
            }
            at++;
        }
    }

    /** The signed number that is coded by so many bits (F.2.2.1, EXTEND). */
    private static int extended(int value, int size) {
        return value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
    }
}
