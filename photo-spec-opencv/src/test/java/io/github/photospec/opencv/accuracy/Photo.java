package io.github.photospec.opencv.accuracy;

import java.nio.file.Path;
import java.util.Map;

/**
 * A photo and what people saw in it.
 *
 * @param labels by column of the set's table
 */
record Photo(PhotoSet set, Half half, Path file, Map<String, String> labels) {
    /** The file's name: all that is ever said of a photo. */
    String name() {
        return file.getFileName().toString();
    }

    /** A label; empty if the set's table has no such column. */
    String label(String column) {
        return labels.getOrDefault(column, "");
    }

    /** The label as a number. */
    double number(String column) {
        return Double.parseDouble(label(column));
    }

    /** Whether it shows one person. */
    boolean isPortrait() {
        return set != PhotoSet.EVERYDAY || label("faces").equals("1");
    }
}
