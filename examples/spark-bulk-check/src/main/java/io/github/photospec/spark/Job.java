package io.github.photospec.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import io.github.photospec.spec.InvalidSpecException;
import io.github.photospec.spec.SpecCatalog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * One call: the photos slice by slice, then the pictures that are one.
 *
 * @param spark the cluster
 * @param tables where the results are
 * @param manifest the photos
 * @param settings how they are checked
 */
record Job(SparkSession spark, ResultTables tables, Manifest manifest, Settings settings) {
    /**
     * Runs it.
     *
     * @param run what the new rows are called; with several slices each has its number too
     * @return how many rows are new, by verdict or problem
     */
    SortedMap<String, Long> run(String run, int slices, int photosPerTask, boolean duplicates) throws IOException {
        requireSpec();
        Progress progress = new Progress(spark.sparkContext());
        ProgressLog log = new ProgressLog(progress);
        spark.sparkContext().addSparkListener(log);
        List<String> added = new ArrayList<>();
        CheckRun check = new CheckRun(spark, tables, manifest, settings, progress);
        for (int i = 0; i < slices; i++) {
            String name = slices == 1 ? run : String.format(Locale.ROOT, "%s-%04d", run, i);
            if (check.add(name, new CheckRun.Slice(i, slices), photosPerTask) > 0) {
                added.add(name);
            }
        }
        spark.sparkContext().removeSparkListener(log);
        if (duplicates && !tables.duplicatesAreCurrent()) {
            new DuplicateSearch(spark, manifest.partitions(), DuplicateSearch.MOST_A_CELL)
                    .among(tables.photos(spark).orElseThrow())
                    .write()
                    .parquet(tables.newDuplicates());
            tables.publishDuplicates();
        }
        return count(added);
    }

    /** A mistyped specification would otherwise be a million rows. */
    private void requireSpec() throws IOException {
        Optional<String> id = manifest.spec();
        SpecCatalog catalog = settings.specs().catalog();
        try {
            if (id.isPresent() && catalog.find(id.get()).isEmpty()) {
                throw new MisuseException("There is no specification '" + id.get() + "'");
            }
        } catch (InvalidSpecException broken) {
            throw new MisuseException(broken.problems().get(0).text(Locale.ENGLISH));
        }
    }

    private SortedMap<String, Long> count(List<String> runs) throws IOException {
        SortedMap<String, Long> counts = new TreeMap<>();
        if (!runs.isEmpty()) {
            List<Row> rows = tables.photos(spark)
                    .orElseThrow()
                    .filter(col(Columns.RUN).isInCollection(runs))
                    .groupBy(coalesce(col("verdict"), col("error")))
                    .count()
                    .collectAsList();
            rows.forEach(
                    row -> counts.put(row.getString(0).toLowerCase(Locale.ROOT).replace('_', '-'), row.getLong(1)));
        }
        return counts;
    }
}
