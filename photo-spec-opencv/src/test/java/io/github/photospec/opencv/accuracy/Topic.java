package io.github.photospec.opencv.accuracy;

import java.util.List;

/**
 * A chapter of the document.
 *
 * @param introduction what is measured, and how
 * @param figures what is asserted
 * @param details tables and lists of misses
 */
record Topic(String title, String introduction, List<Figure> figures, List<String> details) {
    Topic {
        figures = List.copyOf(figures);
        details = List.copyOf(details);
    }
}
