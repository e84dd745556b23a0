package io.github.photospec.internal.header;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/**
 * Estimates the quality setting of libjpeg from quantisation tables: the setting whose tables have the nearest sum.
 * Exact for tables written by libjpeg and its kin; for others the setting of like coarseness.
 */
final class JpegQuality {
    private static final int TABLES = 4;
    private static final int TABLE_VALUES = 64;
    private static final int BEST = 100;
    private static final int MOST_OF_8_BITS = 255;
    private static final int MOST_OF_16_BITS = 32767;
    private static final int ABSENT = -1;

    /** ISO/IEC 10918-1, table K.1; the order is of no matter to a sum. */
    private static final int[] LUMA = {
        16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29,
        51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121,
        120, 101, 72, 92, 95, 98, 112, 100, 103, 99
    };

    /** ISO/IEC 10918-1, table K.2: all 99 but for these. */
    private static final int[] CHROMA = chroma(17, 18, 24, 47, 18, 21, 26, 66, 24, 26, 56, 47, 66);

    private static final int[] LUMA_SUMS = sums(LUMA, MOST_OF_8_BITS);
    private static final int[] CHROMA_SUMS = sums(CHROMA, MOST_OF_8_BITS);
    private static final int[] WIDE_LUMA_SUMS = sums(LUMA, MOST_OF_16_BITS);
    private static final int[] WIDE_CHROMA_SUMS = sums(CHROMA, MOST_OF_16_BITS);

    private final int[] sums = {ABSENT, ABSENT, ABSENT, ABSENT};
    private final boolean[] wide = new boolean[TABLES];

    /** Reads a DQT segment (B.2.4.1): one or more tables, each of one- or two-byte values. */
    void readTables(Bytes segment) {
        int at = 0;
        while (segment.has(at, 1)) {
            int table = segment.u8(at) & 15;
            boolean twoBytes = segment.u8(at) >> 4 != 0;
            int length = twoBytes ? 2 * TABLE_VALUES : TABLE_VALUES;
            if (table >= TABLES || !segment.has(at + 1, length)) {
                return;
            }
            wide[table] = twoBytes;
            sums[table] = sum(segment.slice(at + 1, length), twoBytes);
            at += 1 + length;
        }
    }

    /** Empty if the first component's table is missing. */
    OptionalInt estimate(JpegFrame frame) {
        int luma = frame.table(0);
        int chroma = frame.table(1);
        if (luma >= TABLES || sums[luma] == ABSENT) {
            return OptionalInt.empty();
        }
        int[] lumaSums = wide[luma] ? WIDE_LUMA_SUMS : LUMA_SUMS;
        if (chroma == luma || chroma >= TABLES || sums[chroma] == ABSENT) {
            return OptionalInt.of(nearest(quality -> lumaSums[quality], sums[luma]));
        }
        int[] chromaSums = wide[chroma] ? WIDE_CHROMA_SUMS : CHROMA_SUMS;
        return OptionalInt.of(nearest(quality -> lumaSums[quality] + chromaSums[quality], sums[luma] + sums[chroma]));
    }

    private static int nearest(IntUnaryOperator expected, int sum) {
        int best = BEST;
        for (int quality = BEST; quality >= 1; quality--) {
            if (Math.abs(expected.applyAsInt(quality) - sum) < Math.abs(expected.applyAsInt(best) - sum)) {
                best = quality;
            }
        }
        return best;
    }

    private static int sum(Bytes table, boolean twoBytes) {
        int sum = 0;
        for (int i = 0; i < TABLE_VALUES; i++) {
            sum += twoBytes ? table.u16(2 * i) : table.u8(i);
        }
        return sum;
    }

    private static int[] chroma(int... low) {
        int[] table = new int[TABLE_VALUES];
        Arrays.fill(table, 99);
        System.arraycopy(low, 0, table, 0, low.length);
        return table;
    }

    /** The sums of all settings' tables, as jcparam.c (jpeg_quality_scaling, jpeg_add_quant_table) scales them. */
    private static int[] sums(int[] base, int most) {
        int[] sums = new int[BEST + 1];
        for (int quality = 1; quality <= BEST; quality++) {
            int scale = quality < 50 ? 5000 / quality : 200 - 2 * quality;
            for (int value : base) {
                sums[quality] += Math.min(Math.max((value * scale + 50) / 100, 1), most);
            }
        }
        return sums;
    }
}
