package io.github.photospec.opencv.internal.head;

import java.util.Arrays;

/** Colours of some pixels in CIE L*a*b*. Grows while it is filled; for one thread. */
final class ColourSamples {
    private double[] l = new double[1024];
    private double[] a = new double[1024];
    private double[] b = new double[1024];
    private int size;

    void add(double pixelL, double pixelA, double pixelB) {
        if (size == l.length) {
            l = Arrays.copyOf(l, 2 * size);
            a = Arrays.copyOf(a, 2 * size);
            b = Arrays.copyOf(b, 2 * size);
        }
        l[size] = pixelL;
        a[size] = pixelA;
        b[size++] = pixelB;
    }

    int size() {
        return size;
    }

    double[] l() {
        return Arrays.copyOf(l, size);
    }

    double[] a() {
        return Arrays.copyOf(a, size);
    }

    double[] b() {
        return Arrays.copyOf(b, size);
    }

    ColourSamples only(boolean[] kept) {
        ColourSamples some = new ColourSamples();
        for (int i = 0; i < size; i++) {
            if (kept[i]) {
                some.add(l[i], a[i], b[i]);
            }
        }
        return some;
    }
}
