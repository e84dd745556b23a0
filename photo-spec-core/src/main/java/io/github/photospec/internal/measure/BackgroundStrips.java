package io.github.photospec.internal.measure;

import io.github.photospec.image.CieLab;
import io.github.photospec.image.SrgbImage;
import java.util.Arrays;

/**
 * Measures the background in strips beside and above where a head stands in an ID photo: the top 8 % of the height
 * without the middle 40 % of the width, and the outer 8 % of the width down to 45 % of the height.
 *
 * <p>Geometry and formulas were calibrated on 266 labelled photos: {@code docs/measures.md}.
 */
public final class BackgroundStrips {
    /** Cells along the longer side of the measuring image. */
    static final int LONG_SIDE = 320;

    private static final double TOP = 0.08;
    private static final double SIDE = 0.08;
    private static final double SIDE_BOTTOM = 0.45;
    private static final double CORNER = 0.3;
    private static final double INSET = 2;
    private static final double SIGMA = 1.0;
    /** The blur's radius and a gradient's neighbour. */
    private static final int MARGIN = Blur.RADIUS + 1;

    private static final int ERODED = 4;
    /** Busy is sqrt(g90 dE90) above 3.4, or dE90 above 20: one number says both if the second is scaled to the first. */
    private static final double SPREAD_WEIGHT = 3.4 / 20;

    private final AreaGrid grid;
    private final boolean transparent;
    private final float scale;
    private final Blur blur;
    /** Squared lengths. */
    private final Tally gradients = new Tally();

    private final ColourRuns colours = new ColourRuns();
    private float[] lightness;
    private float[] a;
    private float[] b;
    private int[] cells;

    private BackgroundStrips(SrgbImage image, boolean transparent) {
        this.grid = AreaGrid.of(image, LONG_SIDE);
        this.transparent = transparent;
        this.scale = (float) Math.max(grid.width(), grid.height()) / LONG_SIDE;
        this.blur = new Blur(Math.max(0.3, SIGMA * scale));
        this.cells = new int[0];
        this.lightness = new float[0];
        this.a = lightness;
        this.b = lightness;
    }

    /**
     * The background of an image.
     *
     * @param transparent whether any pixel is not opaque; those never count, nor do their neighbours
     */
    public static Background measure(SrgbImage image, boolean transparent) {
        return new BackgroundStrips(image, transparent).measure();
    }

    private Background measure() {
        int width = grid.width();
        int height = grid.height();
        int inset = (int) Math.max(1, Math.round(INSET * scale));
        int top = (int) Math.round(TOP * height);
        int side = (int) Math.round(SIDE * width);
        int corner = (int) Math.round(CORNER * width);
        int bottom = (int) Math.round(SIDE_BOTTOM * height);
        // The largest of a portrait first: its scratch planes serve the others.
        strip(inset, top, side, bottom);
        strip(width - side, top, width - inset, bottom);
        strip(inset, inset, corner, top);
        strip(width - corner, inset, width - inset, top);
        return colours.pixels() == 0 ? new Background(0, 0, 0, 0, 0, 0) : result();
    }

    private void strip(int left, int top, int right, int bottom) {
        if (right <= left || bottom <= top) {
            return;
        }
        int width = right - left + 2 * MARGIN;
        int height = bottom - top + 2 * MARGIN;
        reserve(width * height);
        grid.fill(left - MARGIN, top - MARGIN, width, height, cells);
        if (!transparent && endOfRun(0, width * height) == width * height) {
            flatStrip(right - left, bottom - top);
            return;
        }
        LabTable.fill(cells, width * height, lightness, a, b);
        boolean[] excluded = transparent ? excluded(left - MARGIN, top - MARGIN, width, height) : new boolean[0];
        collectColours(width, height, excluded);
        blur.run(lightness, width, height);
        blur.run(a, width, height);
        blur.run(b, width, height);
        collectGradients(width, height, excluded);
    }

    /** Backgrounds laid in by software have one colour: nothing to blur, a tenth of a whole check saved. */
    private void flatStrip(int columns, int rows) {
        LabTable.fill(cells, 1, lightness, a, b);
        colours.add(cells[0], lightness[0], a[0], b[0], columns * rows);
        gradients.add(0, columns * ((rows + 1) / 2));
    }

    private void reserve(int size) {
        if (cells.length < size) {
            cells = new int[size];
            lightness = new float[size];
            a = new float[size];
            b = new float[size];
        }
    }

    private void collectColours(int width, int height, boolean[] excluded) {
        for (int y = MARGIN; y < height - MARGIN; y++) {
            int end = (y + 1) * width - MARGIN;
            int i = y * width + MARGIN;
            while (i < end) {
                int next = transparent ? i + 1 : endOfRun(i, end);
                if (!transparent || !excluded[i]) {
                    colours.add(cells[i], lightness[i], a[i], b[i], next - i);
                }
                i = next;
            }
        }
    }

    private int endOfRun(int from, int end) {
        int i = from + 1;
        while (i < end && cells[i] == cells[from]) {
            i++;
        }
        return i;
    }

    /** Every second row says the same at half the price. */
    private void collectGradients(int width, int height, boolean[] excluded) {
        int count = width - 2 * MARGIN;
        float[] squares = new float[count];
        for (int y = MARGIN; y < height - MARGIN; y += 2) {
            int from = y * width + MARGIN;
            Arrays.fill(squares, 0);
            Sobel.addSquares(lightness, from, count, width, squares);
            Sobel.addSquares(a, from, count, width, squares);
            Sobel.addSquares(b, from, count, width, squares);
            gradients.addAll(squares, transparent ? included(squares, excluded, from) : count);
        }
    }

    /** Moves what counts to the front, and answers how much that is. */
    private static int included(float[] squares, boolean[] excluded, int from) {
        int kept = 0;
        for (int i = 0; i < squares.length; i++) {
            if (!excluded[from + i]) {
                squares[kept++] = squares[i];
            }
        }
        return kept;
    }

    /** Cells that are transparent or close to one that is: their colour is the page's and not the photo's. */
    private boolean[] excluded(int left, int top, int width, int height) {
        boolean[] excluded = new boolean[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (!grid.isOpaque(left + x, top + y)) {
                    exclude(excluded, x, y, width, height);
                }
            }
        }
        return excluded;
    }

    private static void exclude(boolean[] excluded, int x, int y, int width, int height) {
        int right = Math.min(width, x + ERODED + 1);
        for (int row = Math.max(0, y - ERODED); row < Math.min(height, y + ERODED + 1); row++) {
            Arrays.fill(excluded, row * width + Math.max(0, x - ERODED), row * width + right, true);
        }
    }

    private Background result() {
        int rgb = colours.medianRgb();
        double spread = colours.spread(CieLab.of(rgb));
        double gradient = scale * Math.sqrt(gradients.percentile(0.9));
        double unevenness = Math.max(Math.sqrt(gradient * spread), SPREAD_WEIGHT * spread);
        return new Background(colours.pixels(), colours.whiteShare(), unevenness, rgb, spread, gradient);
    }
}
