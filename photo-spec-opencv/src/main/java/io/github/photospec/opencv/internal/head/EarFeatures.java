package io.github.photospec.opencv.internal.head;

import java.util.Arrays;

/**
 * The numbers from which the ear model concludes: on a grid over the ear's place how well each cell fits skin and how much
 * of it is the person, and ten numbers about what surrounds it.
 */
final class EarFeatures {
    static final int GRID_COLUMNS = 4;
    static final int GRID_ROWS = 8;
    /** How many there are. */
    static final int COUNT = 2 * GRID_COLUMNS * GRID_ROWS + 10;

    private static final double U = HeadCrop.UNIT;
    /** Without this many pixels of the person nothing is said about them. */
    private static final int FEWEST = 30;

    private final SideView view;
    private final HeadColours colours;
    private final double cheek;

    private EarFeatures(SideView view, HeadColours colours) {
        this.view = view;
        this.colours = colours;
        this.cheek = view.cheekColumn();
    }

    /**
     * The features in the order of the model's weights.
     *
     * @param yawDegrees how far this side is turned to the camera
     */
    static double[] of(SideView view, HeadColours colours, double yawDegrees) {
        return new EarFeatures(view, colours).vector(yawDegrees);
    }

    private double[] vector(double yawDegrees) {
        double[] vector = Arrays.copyOf(grid(), COUNT);
        Strip strip = strip();
        int at = 2 * GRID_COLUMNS * GRID_ROWS;
        vector[at++] = strip.skin;
        vector[at++] = strip.skinRows;
        vector[at++] = strip.tone;
        vector[at++] = strip.lightness;
        double mouth = view.mouthRow();
        vector[at++] = Math.min(0.6, reach(mouth, mouth + 0.15 * U));
        double temple = view.templeRow();
        vector[at++] = Math.min(0.6, reach(temple - 0.25 * U, temple - 0.1 * U));
        vector[at++] = zone(view.noseRow() + 0.1 * U, mouth + 0.25 * U, cheek - 0.2 * U, cheek)
                .hair();
        vector[at++] = zone(stripTop(), stripBottom(), cheek - 0.34 * U, cheek - 0.17 * U)
                .person();
        double side = view.templeColumn();
        vector[at++] = zone(temple - 0.22 * U, temple - 0.02 * U, side - 0.14 * U, side - 0.01 * U)
                .hair();
        vector[at] = yawDegrees / 10;
        return vector;
    }

    private int stripTop() {
        return Math.max(0, (int) (view.eyeRow() - 0.05 * U));
    }

    private int stripBottom() {
        return Math.min(HeadCrop.HEIGHT, (int) (view.noseRow() + 0.08 * U));
    }

    /** What lies beside the cheek, where an ear is: its pixels that belong to the person. */
    private Strip strip() {
        int left = Math.max(0, (int) (cheek - (int) (0.16 * U)));
        int right = (int) (cheek - 0.01 * U);
        ColourCluster skin = colours.skin();
        ColourCluster hair = colours.hair();
        double da = skin.a() - hair.a();
        double db = skin.b() - hair.b();
        double chroma = da * da + db * db + 9;
        Strip strip = new Strip();
        for (int row = stripTop(); row < stripBottom(); row++) {
            double sum = 0;
            int count = 0;
            for (int column = left; column < right; column++) {
                int i = view.index(column, row);
                if (view.isPerson(i)) {
                    double l = view.crop().lightness(i);
                    double a = view.crop().a(i);
                    double b = view.crop().b(i);
                    double both = skin.fit(l + 18, a - 6, b) - 1;
                    sum += share(Math.max(colours.skinFit(l, a, b), both), colours.hairFit(l, a, b));
                    strip.tone += ((a - hair.a()) * da + (b - hair.b()) * db) / chroma;
                    strip.lightness += l;
                    count++;
                }
            }
            strip.addRow(sum, count);
        }
        return strip.finished(skin.l());
    }

    /** Median width of the person beyond the cheek over some rows, in units. */
    private double reach(double from, double to) {
        int start = (int) Math.rint(cheek + 0.02 * U);
        int first = Math.max(0, (int) from);
        int last = Math.min(HeadCrop.HEIGHT, (int) to);
        if (last <= first) {
            return 0;
        }
        double[] reaches = new double[last - first];
        for (int row = first; row < last; row++) {
            int column = Math.max(1, start) - 1;
            while (column >= 0 && view.person(view.index(Math.min(column, HeadCrop.WIDTH - 1), row)) >= 128) {
                column--;
            }
            reaches[row - first] = (Math.max(1, start) - 1 - column) / U;
        }
        Arrays.sort(reaches);
        int middle = reaches.length / 2;
        return reaches.length % 2 == 1 ? reaches[middle] : (reaches[middle - 1] + reaches[middle]) / 2;
    }

    private Zone zone(double top, double bottom, double left, double right) {
        int firstRow = (int) Math.max(0, top);
        int lastRow = (int) Math.min(HeadCrop.HEIGHT, Math.max(0, bottom));
        int firstColumn = (int) Math.max(0, left);
        int lastColumn = (int) Math.min(HeadCrop.WIDTH, Math.max(0, right));
        int all = Math.max(0, lastRow - firstRow) * Math.max(0, lastColumn - firstColumn);
        int person = 0;
        int hair = 0;
        for (int row = firstRow; row < lastRow; row++) {
            for (int column = firstColumn; column < lastColumn; column++) {
                int i = view.index(column, row);
                if (view.isPerson(i)) {
                    person++;
                    double l = view.crop().lightness(i);
                    double a = view.crop().a(i);
                    double b = view.crop().b(i);
                    double skin =
                            Math.max(colours.skin().fit(l, a, b), colours.skin().fit(l + 18, a, b) - 0.5);
                    hair += colours.hairFit(l, a, b) > skin ? 1 : 0;
                }
            }
        }
        return new Zone(all, person, hair);
    }

    /** Skin in each cell, then person in each cell; beyond the crop its edge is repeated. */
    private double[] grid() {
        int width = (int) (0.40 * U);
        int height = (int) (0.85 * U);
        int left = (int) Math.rint(cheek - 0.28 * U);
        int top = (int) Math.rint(view.eyeRow() - 0.25 * U);
        CellAverage skin = new CellAverage(width, height, GRID_COLUMNS, GRID_ROWS);
        CellAverage person = new CellAverage(width, height, GRID_COLUMNS, GRID_ROWS);
        for (int y = 0; y < height; y++) {
            int row = Math.max(0, Math.min(HeadCrop.HEIGHT - 1, top + y));
            for (int x = 0; x < width; x++) {
                int i = view.index(Math.max(0, Math.min(HeadCrop.WIDTH - 1, left + x)), row);
                double mask = view.person(i) / 255.0;
                double l = view.crop().lightness(i);
                double a = view.crop().a(i);
                double b = view.crop().b(i);
                skin.add(x, y, mask == 0 ? 0 : mask * share(colours.skinFit(l, a, b), colours.hairFit(l, a, b)));
                person.add(x, y, mask);
            }
        }
        double[] grid = Arrays.copyOf(skin.cells(), 2 * GRID_COLUMNS * GRID_ROWS);
        System.arraycopy(person.cells(), 0, grid, GRID_COLUMNS * GRID_ROWS, GRID_COLUMNS * GRID_ROWS);
        return grid;
    }

    /** How much more likely the first is, of the two. */
    private static double share(double fit, double otherFit) {
        return 1 / (1 + Math.exp(Math.max(-30, Math.min(30, otherFit - fit))));
    }

    /** Sums over the strip, then means. */
    private static final class Strip {
        private double skin;
        private double skinRows;
        private double tone;
        private double lightness;
        private int pixels;
        private int rows;

        void addRow(double sum, int count) {
            skin += sum;
            pixels += count;
            if (count >= 3) {
                rows++;
                skinRows += sum / count > 0.5 ? 1 : 0;
            }
        }

        Strip finished(double skinLightness) {
            if (pixels < FEWEST) {
                return new Strip();
            }
            skin /= pixels;
            skinRows = rows == 0 ? 0 : skinRows / rows;
            tone = Math.max(-0.5, Math.min(1.5, tone / pixels));
            lightness = (lightness / pixels - skinLightness) / 20;
            return this;
        }
    }

    /** Counts of pixels in a rectangle. */
    private record Zone(int all, int persons, int hairs) {
        double person() {
            return all == 0 ? 0 : (double) persons / all;
        }

        /** Hair as a share of the whole rectangle. */
        double hair() {
            return persons > 20 ? (double) hairs / all : 0;
        }
    }
}
