package io.github.photospec.internal.measure;

import io.github.photospec.image.CieLab;
import io.github.photospec.image.LabTable;
import io.github.photospec.image.SrgbImage;

/** Gathers the colours and gradients of background on a grid, rectangle by rectangle. For one thread and one image. */
final class BackgroundCells {
    /** Cells along the longer side of the measuring image. */
    static final int LONG_SIDE = 320;

    private static final double SIGMA = 1.0;
    /** The blur's radius and a gradient's neighbour. */
    private static final int MARGIN = Blur.RADIUS + 1;
    /** Busy is sqrt(g90 dE90) above 3.4, or dE90 above 20: one number says both if the second is scaled to the first. */
    private static final double SPREAD_WEIGHT = 3.4 / 20;

    private final AreaGrid grid;
    private final float scale;
    private final Blur blur;
    /** Squared lengths. */
    private final Tally gradients = new Tally();

    private final ColourRuns colours = new ColourRuns();
    private float[] lightness;
    private float[] a;
    private float[] b;
    private int[] cells;

    BackgroundCells(SrgbImage image) {
        this.grid = AreaGrid.of(image, LONG_SIDE);
        this.scale = scale(grid);
        this.blur = new Blur(Math.max(0.3, SIGMA * scale));
        this.cells = new int[0];
        this.lightness = new float[0];
        this.a = lightness;
        this.b = lightness;
    }

    AreaGrid grid() {
        return grid;
    }

    /** How many of these cells a length of so many cells on a grid of {@link #LONG_SIDE} has; at least one. */
    static int scaled(double length, AreaGrid grid) {
        return (int) Math.max(1, Math.round(length * scale(grid)));
    }

    private static float scale(AreaGrid grid) {
        return (float) Math.max(grid.width(), grid.height()) / LONG_SIDE;
    }

    /** Adds a rectangle, all of which is background. */
    void add(int left, int top, int right, int bottom) {
        if (right <= left || bottom <= top) {
            return;
        }
        int width = right - left + 2 * MARGIN;
        int height = bottom - top + 2 * MARGIN;
        load(left, top, width, height);
        if (endOfRun(0, width * height) == width * height) {
            flat(right - left, bottom - top);
            return;
        }
        LabTable.fill(cells, width * height, lightness, a, b);
        for (int y = MARGIN; y < height - MARGIN; y++) {
            collectRow(y * width + MARGIN, (y + 1) * width - MARGIN);
        }
        blurAll(width, height);
        for (int y = MARGIN; y < height - MARGIN; y += 2) {
            float[] squares = squares(y * width + MARGIN, width);
            gradients.addAll(squares, squares.length);
        }
    }

    /** Adds those cells of a rectangle that are background. */
    void add(int left, int top, int right, int bottom, Chooser background) {
        if (right <= left || bottom <= top) {
            return;
        }
        int width = right - left + 2 * MARGIN;
        int height = bottom - top + 2 * MARGIN;
        reserve(width * height);
        loadAround(left, top, right, bottom, background);
        LabTable.fill(cells, width * height, lightness, a, b);
        for (int y = MARGIN; y < height - MARGIN; y++) {
            for (int x = MARGIN; x < width - MARGIN; x++) {
                if (background.isBackground(left + x - MARGIN, top + y - MARGIN)) {
                    int i = y * width + x;
                    colours.add(cells[i], lightness[i], a[i], b[i], 1);
                }
            }
        }
        blurAll(width, height);
        for (int y = MARGIN; y < height - MARGIN; y += 2) {
            float[] squares = squares(y * width + MARGIN, width);
            gradients.addAll(squares, kept(squares, left, top + y - MARGIN, background));
        }
    }

    private void load(int left, int top, int width, int height) {
        reserve(width * height);
        grid.fill(left - MARGIN, top - MARGIN, width, height, cells);
    }

    private void reserve(int size) {
        if (cells.length < size) {
            cells = new int[size];
            lightness = new float[size];
            a = new float[size];
            b = new float[size];
        }
    }

    /** Loads only what lies around background: averaging what a person covers would cost most of the measure. */
    private void loadAround(int left, int top, int right, int bottom, Chooser background) {
        int width = right - left + 2 * MARGIN;
        Gap[] gaps = new Gap[bottom - top];
        for (int y = 0; y < gaps.length; y++) {
            gaps[y] = Gap.widest(left, right, top + y, background);
        }
        for (int y = -MARGIN; y < gaps.length + MARGIN; y++) {
            Gap gap = new Gap(left, right);
            for (int near = Math.max(0, y - MARGIN); near < Math.min(gaps.length, y + MARGIN + 1); near++) {
                gap = gap.shared(gaps[near]);
            }
            int from = Math.min(gap.from + MARGIN, right + MARGIN);
            int to = Math.max(gap.to - MARGIN, from);
            int at = (y + MARGIN) * width;
            grid.fillRow(left - MARGIN, top + y, from - left + MARGIN, cells, at);
            grid.fillRow(to, top + y, right + MARGIN - to, cells, at + to - left + MARGIN);
        }
    }

    /** Columns of a row without background, from the first up to the one behind the last. */
    private record Gap(int from, int to) {
        static Gap widest(int left, int right, int row, Chooser background) {
            Gap widest = new Gap(left, left);
            int from = left;
            for (int column = left; column <= right; column++) {
                if (column == right || background.isBackground(column, row)) {
                    widest = column - from > widest.to - widest.from ? new Gap(from, column) : widest;
                    from = column + 1;
                }
            }
            return widest;
        }

        Gap shared(Gap other) {
            int begin = Math.max(from, other.from);
            return new Gap(begin, Math.max(begin, Math.min(to, other.to)));
        }
    }

    /** Backgrounds laid in by software have one colour: nothing to blur, a tenth of a whole check saved. */
    private void flat(int columns, int rows) {
        LabTable.fill(cells, 1, lightness, a, b);
        colours.add(cells[0], lightness[0], a[0], b[0], columns * rows);
        gradients.add(0, columns * ((rows + 1) / 2));
    }

    private void collectRow(int from, int end) {
        int i = from;
        while (i < end) {
            int next = endOfRun(i, end);
            colours.add(cells[i], lightness[i], a[i], b[i], next - i);
            i = next;
        }
    }

    private int endOfRun(int from, int end) {
        int i = from + 1;
        while (i < end && cells[i] == cells[from]) {
            i++;
        }
        return i;
    }

    private void blurAll(int width, int height) {
        blur.run(lightness, width, height);
        blur.run(a, width, height);
        blur.run(b, width, height);
    }

    /** The squared gradients of a row; every second row says the same as all, at half the price. */
    private float[] squares(int from, int width) {
        float[] squares = new float[width - 2 * MARGIN];
        Sobel.addSquares(lightness, from, squares.length, width, squares);
        Sobel.addSquares(a, from, squares.length, width, squares);
        Sobel.addSquares(b, from, squares.length, width, squares);
        return squares;
    }

    /** Moves what counts to the front, and answers how much that is. */
    private static int kept(float[] squares, int left, int row, Chooser background) {
        int kept = 0;
        for (int x = 0; x < squares.length; x++) {
            if (background.isBackground(left + x, row)) {
                squares[kept++] = squares[x];
            }
        }
        return kept;
    }

    Background result() {
        if (colours.pixels() == 0) {
            return new Background(0, 0, 0, 0, 0, 0);
        }
        int rgb = colours.medianRgb();
        double spread = colours.spread(CieLab.of(rgb));
        double gradient = scale * Math.sqrt(gradients.percentile(0.9));
        double unevenness = Math.max(Math.sqrt(gradient * spread), SPREAD_WEIGHT * spread);
        return new Background(colours.pixels(), colours.whiteShare(), unevenness, rgb, spread, gradient);
    }

    /** Tells background cells from others. */
    @FunctionalInterface
    interface Chooser {
        /** Whether the cell in this column and row of the grid is background. */
        boolean isBackground(int column, int row);
    }

    /** The cells of a grid that are transparent or close to one that is: their colour is the page's and not the photo's. */
    static boolean[] nearTransparent(AreaGrid grid, int radius) {
        boolean[] near = new boolean[grid.width() * grid.height()];
        for (int y = 0; y < grid.height(); y++) {
            for (int x = 0; x < grid.width(); x++) {
                near[y * grid.width() + x] = !grid.isOpaque(x, y);
            }
        }
        Dilation.widen(near, grid.width(), radius);
        return near;
    }
}
