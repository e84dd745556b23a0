package io.github.photospec.internal.jpeg;

import javax.imageio.plugins.jpeg.JPEGQTable;

/**
 * The quantisation tables that libjpeg writes for a quality setting, which readers recognise. The JDK scales by fractions
 * and misses some of them by one.
 */
final class QuantisationTables {
    /** libjpeg's settings (jcparam.c, jpeg_quality_scaling). */
    static final int WORST = 1;

    static final int BEST = 100;

    /** Baseline tables hold single bytes (ISO/IEC 10918-1, B.2.4.1). */
    private static final int MOST = 255;

    private QuantisationTables() {}

    /** Table K.1, scaled. */
    static JPEGQTable luma(int quality) {
        return scaled(JPEGQTable.K1Luminance, quality);
    }

    /** Table K.2, scaled. */
    static JPEGQTable chroma(int quality) {
        return scaled(JPEGQTable.K2Chrominance, quality);
    }

    /** In whole numbers, as jcparam.c's jpeg_quality_scaling and jpeg_add_quant_table do. */
    private static JPEGQTable scaled(JPEGQTable base, int quality) {
        int percent = quality < 50 ? 5000 / quality : 200 - 2 * quality;
        int[] table = base.getTable();
        for (int i = 0; i < table.length; i++) {
            table[i] = Math.min(Math.max((table[i] * percent + 50) / 100, 1), MOST);
        }
        return new JPEGQTable(table);
    }
}
