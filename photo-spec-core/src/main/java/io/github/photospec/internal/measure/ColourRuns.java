package io.github.photospec.internal.measure;

import io.github.photospec.image.CieLab;
import java.util.Arrays;

/** Colours of many pixels, in runs of the same colour: backgrounds have long ones. */
final class ColourRuns {
    private final int[][] channels = new int[3][256];
    private float[] lightness = new float[256];
    private float[] a = new float[256];
    private float[] b = new float[256];
    private int[] lengths = new int[256];
    private int runs;
    private int pixels;
    private int white;

    /** Adds so many pixels of one colour, given as {@code 0xRRGGBB} and as L*a*b*. */
    void add(int rgb, float l, float u, float v, int length) {
        if (runs == lengths.length) {
            grow();
        }
        channels[0][rgb >> 16 & 0xff] += length;
        channels[1][rgb >> 8 & 0xff] += length;
        channels[2][rgb & 0xff] += length;
        lightness[runs] = l;
        a[runs] = u;
        b[runs] = v;
        lengths[runs++] = length;
        pixels += length;
        white += White.is(l, u, v) ? length : 0;
    }

    private void grow() {
        int room = 2 * runs;
        lightness = Arrays.copyOf(lightness, room);
        a = Arrays.copyOf(a, room);
        b = Arrays.copyOf(b, room);
        lengths = Arrays.copyOf(lengths, room);
    }

    int pixels() {
        return pixels;
    }

    /** Share of the pixels that are {@link White}. */
    double whiteShare() {
        return (double) white / pixels;
    }

    /** The median of each channel, {@code 0xRRGGBB}. */
    int medianRgb() {
        return median(channels[0]) << 16 | median(channels[1]) << 8 | median(channels[2]);
    }

    private int median(int[] histogram) {
        int seen = 0;
        for (int value = 0; value < 256; value++) {
            seen += histogram[value];
            if (2 * seen >= pixels) {
                return value;
            }
        }
        return 255;
    }

    /** The 90th percentile of the distance to a colour. */
    double spread(CieLab centre) {
        float l = (float) centre.l();
        float u = (float) centre.a();
        float v = (float) centre.b();
        Tally distances = new Tally();
        for (int i = 0; i < runs; i++) {
            float dl = lightness[i] - l;
            float du = a[i] - u;
            float dv = b[i] - v;
            distances.add(dl * dl + du * du + dv * dv, lengths[i]);
        }
        return Math.sqrt(distances.percentile(0.9));
    }
}
