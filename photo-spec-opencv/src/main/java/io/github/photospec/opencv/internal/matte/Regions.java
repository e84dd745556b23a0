package io.github.photospec.opencv.internal.matte;

/** Parts of a picture that hang together, by numbers from 1 on. */
final class Regions {
    /** The number of what is in no part. */
    static final int NONE = 0;

    private final int[] labels;
    private final int count;
    private final int width;

    /**
     * With a number for each pixel.
     *
     * @param count of numbers, {@link #NONE} among them
     */
    Regions(int[] labels, int count, int width) {
        this.labels = labels;
        this.count = count;
        this.width = width;
    }

    int label(int index) {
        return labels[index];
    }

    /** The number of the largest part, {@link #NONE} if there is none. */
    int largest() {
        int[] sizes = new int[count];
        int largest = NONE;
        for (int label : labels) {
            sizes[label]++;
        }
        for (int label = 1; label < count; label++) {
            if (largest == NONE || sizes[label] > sizes[largest]) {
                largest = label;
            }
        }
        return largest;
    }

    /** The first pixel of a part. */
    int first(int label) {
        int index = 0;
        while (labels[index] != label) {
            index++;
        }
        return index;
    }

    /** For each number whether its part reaches the picture's edge. */
    boolean[] touchingEdge() {
        boolean[] touching = new boolean[count];
        int last = labels.length - width;
        for (int x = 0; x < width; x++) {
            touching[labels[x]] = true;
            touching[labels[last + x]] = true;
        }
        for (int start = 0; start < labels.length; start += width) {
            touching[labels[start]] = true;
            touching[labels[start + width - 1]] = true;
        }
        return touching;
    }
}
