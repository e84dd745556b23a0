package io.github.photospec.internal.measure;

import io.github.photospec.image.SrgbImage;

/**
 * How light is spread in the middle of a photo, where the face stands: an ellipse, its axes 40 % of the width and
 * of the height, its centre in the middle at 45 % of the height. White that reaches into a row from the photo's edge is background and left out.
 *
 * @param low share of its pixels that are nearly black
 * @param high share of its pixels that are nearly white
 * @param range entropy of its luma histogram in bits, 0..8
 */
public record Exposure(double low, double high, double range) {
    private static final double HALF_AXIS = 0.2;
    private static final double CENTRE_DOWN = 0.45;
    /** L* 11: below it a print shows no detail. */
    private static final int DARK = 30;
    /** OFIQ's over-exposure counts linear luminance of at least 247/255, which is luma 251 for greys. */
    private static final int BRIGHT = 251;

    /** The exposure of an image; all zero if every pixel of the region is transparent. */
    public static Exposure measure(SrgbImage image) {
        int[] histogram = histogram(image);
        int count = 0;
        int low = 0;
        int high = 0;
        for (int luma = 0; luma < histogram.length; luma++) {
            count += histogram[luma];
            low += luma <= DARK ? histogram[luma] : 0;
            high += luma >= BRIGHT ? histogram[luma] : 0;
        }
        return count == 0
                ? new Exposure(0, 0, 0)
                : new Exposure((double) low / count, (double) high / count, entropy(histogram, count));
    }

    private static int[] histogram(SrgbImage image) {
        int[] histogram = new int[256];
        int[] row = new int[image.width()];
        double middle = image.width() / 2.0;
        for (int y = 0; y < image.height(); y++) {
            double down = ((y + 0.5) / image.height() - CENTRE_DOWN) / HALF_AXIS;
            if (Math.abs(down) >= 1) {
                continue;
            }
            image.copyRow(y, row);
            double reach = HALF_AXIS * image.width() * Math.sqrt(1 - down * down);
            int right = Math.min((int) (middle + reach), endOfSubject(row));
            for (int x = Math.max((int) (middle - reach), startOfSubject(row)); x < right; x++) {
                if (row[x] >>> 24 == 0xff) {
                    histogram[Luma.of(row[x])]++;
                }
            }
        }
        return histogram;
    }

    /** Where a white background that reaches in from the left edge ends in this row. */
    private static int startOfSubject(int[] row) {
        int x = 0;
        while (x < row.length && isWhite(row[x])) {
            x++;
        }
        return x;
    }

    private static int endOfSubject(int[] row) {
        int x = row.length;
        while (x > 0 && isWhite(row[x - 1])) {
            x--;
        }
        return x;
    }

    /** Whether every channel is at least 240. */
    private static boolean isWhite(int pixel) {
        return (pixel & 0xf0f0f0) == 0xf0f0f0;
    }

    private static double entropy(int[] histogram, int count) {
        double sum = 0;
        for (int bin : histogram) {
            if (bin > 0) {
                sum += bin * Math.log((double) bin / count);
            }
        }
        return -sum / count / Math.log(2) + 0.0;
    }
}
