package io.github.photospec.spark;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the manifest.
 *
 * @param student whose photo it is, see {@link Students}
 * @param known keys of the student's rows that there are already; grows
 * @param spec the id of the specification; empty if none is given
 * @param values id, path and the partitions' values, as the tables repeat them
 */
record ManifestRow(String student, Set<String> known, String spec, List<@Nullable String> values) {
    /** Where the photo is; empty if the manifest does not say. */
    String path() {
        String path = values.get(1);
        return path == null ? "" : path;
    }

    /** Leaves everything out: paths and ids are personal. */
    @Override
    public String toString() {
        return "ManifestRow";
    }
}
