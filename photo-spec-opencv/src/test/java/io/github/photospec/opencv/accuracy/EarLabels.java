package io.github.photospec.opencv.accuracy;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Whether both ears are visible, as people say; some labels are wrong, and corrected in a reviewed list. */
final class EarLabels {
    private static final List<CSVRecord> CORRECTED = Remarks.table("/io/github/photospec/opencv/ear-labels.csv");
    private static final Map<String, String> BY_FILE =
            CORRECTED.stream().collect(toMap(row -> row.get("file"), row -> row.get("corrected")));

    private EarLabels() {}

    /** Whether there are corrections. */
    static boolean areCorrected() {
        return !CORRECTED.isEmpty();
    }

    /** As published: {@code y}, {@code one}, {@code n} or another word for doubt. */
    static String published(Photo photo) {
        return photo.label(photo.set() == PhotoSet.EVERYDAY ? "both_ears_visible" : "both_ears");
    }

    /** As corrected. */
    static String corrected(Photo photo) {
        String corrected = BY_FILE.get(photo.name());
        return corrected == null ? published(photo) : ofPhoto(corrected);
    }

    /** The list also tells which ear the only visible one is. */
    private static String ofPhoto(String label) {
        return label.equals("left") || label.equals("right") ? "one" : label;
    }

    /** The corrections that change what is said of a photo, with their reasons. */
    static List<String> reasons() {
        return CORRECTED.stream()
                .filter(row -> !row.get("label").equals(ofPhoto(row.get("corrected"))))
                .map(row -> "`" + row.get("file") + "`: " + row.get("label") + " is " + row.get("corrected") + ": "
                        + row.get("reason"))
                .toList();
    }
}
