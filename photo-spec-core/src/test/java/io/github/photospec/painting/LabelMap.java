package io.github.photospec.painting;

/** What each pixel of a painted portrait shows; same size as the picture. Immutable. */
public final class LabelMap {
    private final PartMap parts;

    LabelMap(PartMap parts) {
        this.parts = parts;
    }

    /** Width in pixels. */
    public int width() {
        return parts.width();
    }

    /** Height in pixels. */
    public int height() {
        return parts.height();
    }

    /** The label of one pixel, x to the right and y down from the top left corner. */
    public Label at(int x, int y) {
        if (x < 0 || y < 0 || x >= width() || y >= height()) {
            throw new IndexOutOfBoundsException("(" + x + ", " + y + ") in " + width() + " x " + height());
        }
        return Part.of(parts.code(x, y)).label();
    }

    /** How many pixels carry the label. */
    public int count(Label label) {
        int count = 0;
        for (Part part : Part.values()) {
            if (part.label() == label) {
                count += parts.count(part);
            }
        }
        return count;
    }

    /** The topmost row that shows anything but backdrop; the height of the map if there is none. */
    public int personTop() {
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                if (at(x, y) != Label.BACKGROUND) {
                    return y;
                }
            }
        }
        return height();
    }
}
