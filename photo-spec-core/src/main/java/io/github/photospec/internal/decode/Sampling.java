package io.github.photospec.internal.decode;

import io.github.photospec.image.Box;
import io.github.photospec.image.Orientation;
import io.github.photospec.internal.header.Header;
import java.awt.Rectangle;

/**
 * Which of a file's pixels are read: every step-th column of every step-th row of a part of it.
 *
 * @param part in pixels as stored
 * @param step 1 for all pixels
 */
record Sampling(Rectangle part, int step) {
    /** Of the whole picture so many that they make a working image. */
    static Sampling working(Header header) {
        return new Sampling(
                new Rectangle(header.storedWidth(), header.storedHeight()),
                WorkingSize.step(header.storedWidth(), header.storedHeight()));
    }

    /** Of a part of the upright picture every step-th, or fewer if it is large. */
    static Sampling of(Box upright, int step, Header header) {
        Rectangle part = stored(upright, header);
        int least = step;
        while (pixels(part, least) > WorkingSize.MAX_PART_PIXELS) {
            least++;
        }
        return new Sampling(part, least);
    }

    /** How many pixels are read. */
    long pixels() {
        return pixels(part, step);
    }

    private static long pixels(Rectangle part, int step) {
        return WorkingSize.pixels(part.width, part.height, step);
    }

    /** The part as the file stores it, rounded outwards and kept inside the picture. */
    private static Rectangle stored(Box box, Header header) {
        double width = header.storedWidth();
        double height = header.storedHeight();
        Orientation orientation = header.orientation();
        double x = orientation.swapsAxes() ? box.y() : box.x();
        double y = orientation.swapsAxes() ? box.x() : box.y();
        double across = orientation.swapsAxes() ? box.height() : box.width();
        double down = orientation.swapsAxes() ? box.width() : box.height();
        boolean fromRight = switch (orientation) {
            case MIRRORED, UPSIDE_DOWN, TRANSVERSED, QUARTER_COUNTER_CLOCKWISE -> true;
            case UPRIGHT, FLIPPED, TRANSPOSED, QUARTER_CLOCKWISE -> false;
        };
        boolean fromBottom = switch (orientation) {
            case UPSIDE_DOWN, FLIPPED, QUARTER_CLOCKWISE, TRANSVERSED -> true;
            case UPRIGHT, MIRRORED, TRANSPOSED, QUARTER_COUNTER_CLOCKWISE -> false;
        };
        double left = fromRight ? width - x - across : x;
        double top = fromBottom ? height - y - down : y;
        int firstColumn = (int) Math.max(0, Math.min(width - 1, Math.floor(left)));
        int firstRow = (int) Math.max(0, Math.min(height - 1, Math.floor(top)));
        int lastColumn = (int) Math.max(firstColumn + 1.0, Math.min(width, Math.ceil(left + across)));
        int lastRow = (int) Math.max(firstRow + 1.0, Math.min(height, Math.ceil(top + down)));
        return new Rectangle(firstColumn, firstRow, lastColumn - firstColumn, lastRow - firstRow);
    }

    /** The part on the upright picture. */
    Box upright(Header header) {
        double x = part.x;
        double y = part.y;
        double right = header.storedWidth() - x - part.width;
        double below = header.storedHeight() - y - part.height;
        double width = part.width;
        double height = part.height;
        return switch (header.orientation()) {
            case UPRIGHT -> new Box(x, y, width, height);
            case MIRRORED -> new Box(right, y, width, height);
            case UPSIDE_DOWN -> new Box(right, below, width, height);
            case FLIPPED -> new Box(x, below, width, height);
            case TRANSPOSED -> new Box(y, x, height, width);
            case QUARTER_CLOCKWISE -> new Box(below, x, height, width);
            case TRANSVERSED -> new Box(below, right, height, width);
            case QUARTER_COUNTER_CLOCKWISE -> new Box(y, right, height, width);
        };
    }
}
