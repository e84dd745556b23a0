package io.github.photospec.export;

import java.nio.file.Path;
import java.util.List;

/**
 * What an export holds.
 *
 * @param folder where it is
 * @param zips the zip files, in the order of the classes
 * @param photos how many photos are in them
 * @param leftOut the students whose photos are not, by their keys
 */
public record ExportResult(Path folder, List<Path> zips, int photos, List<LeftOut> leftOut) {
    /** The lists are copied. */
    public ExportResult {
        zips = List.copyOf(zips);
        leftOut = List.copyOf(leftOut);
    }

    /** How many were left out for a reason. */
    public long count(LeftOutReason reason) {
        return leftOut.stream().filter(row -> row.reason() == reason).count();
    }

    /** How many there are of each; not the folder, which may be named after people. */
    @Override
    public String toString() {
        return photos + " photos in " + zips.size() + " zips, " + leftOut.size() + " left out";
    }
}
