package io.github.photospec.opencv.accuracy;

import io.github.photospec.testing.Labels;
import io.github.photospec.testing.SharedData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** The labelled photos beside the repository. */
final class Photos {
    private Photos() {}

    /** All of them, by set and name; the test is skipped where they are absent. */
    static List<Photo> read() {
        Path faces = SharedData.require("photos/faces");
        Path frl = SharedData.require("photos/frl");
        List<Photo> photos = new ArrayList<>();
        for (CSVRecord row : Labels.read(faces.resolve("labels.csv"))) {
            String file = row.get("file");
            photos.add(new Photo(PhotoSet.EVERYDAY, Half.of(file), faces.resolve(file), row.toMap()));
        }
        addPeople(photos, PhotoSet.NEUTRAL, frl, "neutral.csv", "_03.jpg");
        addPeople(photos, PhotoSet.SMILING, frl, "smiling.csv", "_08.jpg");
        photos.sort(Comparator.comparing(Photo::set).thenComparing(Photo::name));
        return photos;
    }

    private static void addPeople(List<Photo> photos, PhotoSet set, Path folder, String table, String ending) {
        for (CSVRecord row : Labels.read(folder.resolve(table))) {
            String person = row.get("id");
            photos.add(new Photo(set, Half.of(person), folder.resolve(person + ending), row.toMap()));
        }
    }
}
