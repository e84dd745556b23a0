package io.github.photospec.opencv.internal.render;

import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.opencv.internal.picture.Affine;

/**
 * Shrinks: every pixel of the picture is added, in linear light, to the pixels of the grid that it lies in, shared by
 * area. Each is read once, wherever it lies, so the time does not grow with the turn, and no copy of the picture is made.
 * A turned pixel counts as an upright square of its size, which is exact for upright grids and blurs no others.
 */
final class AreaMean {
    /** Blue, green, red, and how much of a pixel was added. */
    private static final int SUMS = 4;

    private static final int FRACTION = 32;
    private static final long ONE = 1L << FRACTION;

    private final SrgbImage image;
    private final FrameGrid grid;
    private final Affine fromPicture;
    /** Width and height of the picture's pixels on the grid; at most 1. */
    private final double across;

    private final double down;
    /** Cells in a row of sums: one more at either end, where pixels that stick out are added. */
    private final int stride;

    private final float[] sums;

    private AreaMean(SrgbImage image, FrameGrid grid) {
        this.image = image;
        this.grid = grid;
        this.fromPicture = grid.toPicture().inverse();
        this.across = Math.hypot(fromPicture.a(), fromPicture.b());
        this.down = Math.hypot(fromPicture.d(), fromPicture.e());
        this.stride = grid.width() + 2;
        this.sums = new float[SUMS * stride * (grid.height() + 2)];
    }

    /** The grid's pixels: blue, green, red with 16 bits of sRGB. */
    static short[] of(SrgbImage image, FrameGrid grid) {
        AreaMean mean = new AreaMean(image, grid);
        mean.addAll();
        return mean.pixels();
    }

    private void addAll() {
        PixelArea area = grid.photo().under(grid.toPicture(), grid.width(), grid.height(), 1);
        int[] row = new int[area.width()];
        for (int y = area.top(); y < area.bottom(); y++) {
            Spot start = fromPicture.apply(new Spot(area.left() + 0.5, y + 0.5));
            double[] columns = {0, area.width()};
            narrow(columns, start.x(), fromPicture.a(), across / 2, grid.width());
            narrow(columns, start.y(), fromPicture.d(), down / 2, grid.height());
            int from = (int) Math.ceil(columns[0]);
            int count = (int) Math.ceil(columns[1]) - from;
            if (count > 0) {
                image.copyPixels(area.left() + from, y, count, row, 0);
                addRow(row, count, start.x() + from * fromPicture.a(), start.y() + from * fromPicture.d());
            }
        }
    }

    /** Keeps those columns whose pixels, this far about their middle, touch the grid. */
    private static void narrow(double[] columns, double start, double growth, double about, double length) {
        if (Math.abs(growth) < 1e-12) {
            columns[1] = start > -about && start < length + about ? columns[1] : 0;
            return;
        }
        double one = (-about - start) / growth;
        double other = (length + about - start) / growth;
        // Those that touch it at a point only may be lost to rounding, and may not be taken for inside.
        columns[0] = Math.max(columns[0], Math.min(one, other) + 1e-6);
        columns[1] = Math.min(columns[1], Math.max(one, other) - 1e-6);
    }

    /**
     * Adds pixels of a row. Places are counted in steps of 2^-32, as whole numbers are quicker to split than floats; and
     * neighbours mostly fall into the same cell, whose sum is written once they leave it.
     */
    private void addRow(int[] row, int count, double startX, double startY) {
        float[] linear = Tones.linearOfBytes();
        long x = fixed(startX - across / 2 + 1);
        long y = fixed(startY - down / 2 + 1);
        long stepX = fixed(fromPicture.a());
        long stepY = fixed(fromPicture.d());
        long wide = fixed(across);
        long high = fixed(down);
        int cell = 0;
        float blues = 0;
        float greens = 0;
        float reds = 0;
        int whole = 0;
        for (int i = 0; i < count; i++, x += stepX, y += stepY) {
            int pixel = row[i];
            float blue = linear[pixel & 0xff];
            float green = linear[pixel >> 8 & 0xff];
            float red = linear[pixel >> 16 & 0xff];
            int at = SUMS * ((int) (y >> FRACTION) * stride + (int) (x >> FRACTION));
            long right = Math.max(0, (x & ONE - 1) + wide - ONE);
            long below = Math.max(0, (y & ONE - 1) + high - ONE);
            if ((right | below) != 0) {
                share(at, (float) right / wide, (float) below / high, blue, green, red);
                continue;
            }
            if (at != cell) {
                addSums(cell, whole, blues, greens, reds);
                cell = at;
                whole = 0;
                blues = 0;
                greens = 0;
                reds = 0;
            }
            whole++;
            blues += blue;
            greens += green;
            reds += red;
        }
        addSums(cell, whole, blues, greens, reds);
    }

    private static long fixed(double value) {
        return Math.round(value * ONE);
    }

    /** Adds a pixel that lies in two cells or four. */
    private void share(int at, float right, float below, float blue, float green, float red) {
        add(at, (1 - right) * (1 - below), blue, green, red);
        add(at + SUMS, right * (1 - below), blue, green, red);
        if (below > 0) {
            add(at + SUMS * stride, (1 - right) * below, blue, green, red);
            add(at + SUMS * stride + SUMS, right * below, blue, green, red);
        }
    }

    private void addSums(int at, int count, float blues, float greens, float reds) {
        sums[at] += blues;
        sums[at + 1] += greens;
        sums[at + 2] += reds;
        sums[at + 3] += count;
    }

    private void add(int at, float share, float blue, float green, float red) {
        sums[at] += share * blue;
        sums[at + 1] += share * green;
        sums[at + 2] += share * red;
        sums[at + 3] += share;
    }

    private short[] pixels() {
        short[] pixels = new short[3 * grid.width() * grid.height()];
        int to = 0;
        for (int y = 0; y < grid.height(); y++) {
            for (int x = 0; x < grid.width(); x++) {
                int at = SUMS * ((y + 1) * stride + x + 1);
                if (sums[at + 3] == 0) {
                    takeNearest(at, x, y);
                }
                for (int channel = 0; channel < 3; channel++) {
                    pixels[to++] = Tones.fromLinear(sums[at + channel] / sums[at + 3]);
                }
            }
        }
        return pixels;
    }

    /** Beyond the photo its edge is repeated. */
    private void takeNearest(int at, int x, int y) {
        Spot place = grid.toPicture().apply(new Spot(x + 0.5, y + 0.5));
        int pixel = image.argb(grid.photo().column(place.x()), grid.photo().row(place.y()));
        float[] linear = Tones.linearOfBytes();
        add(at, 1, linear[pixel & 0xff], linear[pixel >> 8 & 0xff], linear[pixel >> 16 & 0xff]);
    }
}
