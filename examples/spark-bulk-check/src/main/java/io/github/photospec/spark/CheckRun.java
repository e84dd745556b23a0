package io.github.photospec.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.posexplode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/** Checks the photos of a manifest that there are no rows about yet, and adds theirs. */
final class CheckRun {
    /** A file of results holds at most about so many photos, some hundred MB. */
    private static final long PHOTOS_PER_FILE = 500_000;

    private static final String FINDING = "finding";

    /** So many tasks a core, so that cores that are done early find another. */
    private static final int TASKS_PER_CORE = 2;

    private final SparkSession spark;
    private final ResultTables tables;
    private final Manifest manifest;
    private final Settings settings;
    private final Progress progress;

    CheckRun(SparkSession spark, ResultTables tables, Manifest manifest, Settings settings, Progress progress) {
        this.spark = spark;
        this.tables = tables;
        this.manifest = manifest;
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Checks one part of the manifest and lets its rows count.
     *
     * @param run what the new rows are called
     * @param slice which part
     * @param photosPerTask so many photos a task loses if it is lost
     * @return how many rows are new
     */
    long add(String run, Slice slice, int photosPerTask) throws IOException {
        Dataset<Row> wanted = manifest.read(spark)
                .filter(pmod(hash(col(Manifest.STUDENT)), lit(slice.count())).equalTo(slice.index()));
        long tasks = Math.max(
                (long) TASKS_PER_CORE * spark.sparkContext().defaultParallelism(), wanted.count() / photosPerTask);
        StructType columns = Columns.checked(manifest.partitions());
        Broadcast<SerializableConfiguration> hadoop = spark.sparkContext()
                .broadcast(
                        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()),
                        scala.reflect.ClassTag$.MODULE$.apply(SerializableConfiguration.class));
        PartitionCheck check =
                new PartitionCheck(settings, hadoop, manifest.partitions().size(), progress);
        // All rows of a student meet in one task, in the same order whenever the task is tried again.
        withKnown(wanted)
                .repartition(Math.toIntExact(tasks), col(Manifest.STUDENT))
                .sortWithinPartitions(Manifest.STUDENT, "path", Manifest.SPEC)
                .mapPartitions(check, Encoders.row(columns))
                .write()
                .parquet(tables.checked());
        hadoop.destroy();
        Dataset<Row> checked = spark.read().schema(columns).parquet(tables.checked());
        long rows = checked.count();
        if (rows == 0) {
            tables.discard();
            return 0;
        }
        write(checked, rows);
        tables.publish(run);
        return rows;
    }

    /** The columns that {@link ManifestRows} expects. */
    private Dataset<Row> withKnown(Dataset<Row> wanted) throws IOException {
        Optional<Dataset<Row>> photos = tables.photos(spark);
        Dataset<Row> joined = photos.isPresent()
                ? wanted.join(known(photos.get()), wanted.col(Manifest.STUDENT).equalTo(col("of")), "left")
                : wanted.withColumn(Manifest.KNOWN, array().cast("array<string>"));
        List<String> names = new ArrayList<>(List.of(Manifest.KNOWN, Manifest.SPEC, "id", "path"));
        names.addAll(manifest.partitions());
        return joined.select(Manifest.STUDENT, names.toArray(String[]::new));
    }

    private Dataset<Row> known(Dataset<Row> photos) {
        return photos.groupBy(Students.column(manifest.partitions()).as("of"))
                .agg(collect_set(col("key")).as(Manifest.KNOWN));
    }

    /** Both tables come from what is written already, so that no photo is checked for each. */
    private void write(Dataset<Row> checked, long rows) {
        write(checked.drop(Columns.FINDINGS), rows, tables.newPhotos());
        Column[] keys = Stream.concat(Columns.FINDING_KEYS.stream(), manifest.partitions().stream())
                .map(name -> col(name))
                .toArray(Column[]::new);
        Dataset<Row> exploded =
                checked.select(and(keys, posexplode(col(Columns.FINDINGS)).as(new String[] {Columns.PLACE, FINDING})));
        Column[] flat = Stream.of(Columns.FINDING.fieldNames())
                .map(name -> col(FINDING + "." + name))
                .toArray(Column[]::new);
        write(exploded.select(and(and(keys, col(Columns.PLACE)), flat)), rows, tables.newFindings());
    }

    private static Column[] and(Column[] columns, Column... others) {
        return Stream.concat(Stream.of(columns), Stream.of(others)).toArray(Column[]::new);
    }

    private void write(Dataset<Row> table, long photos, String folder) {
        List<String> partitions = manifest.partitions();
        if (partitions.isEmpty()) {
            table.repartition(Math.toIntExact(1 + photos / PHOTOS_PER_FILE))
                    .write()
                    .parquet(folder);
            return;
        }
        // One file a school, and not one a school and task.
        Column[] by = partitions.stream().map(name -> col(name)).toArray(Column[]::new);
        table.repartition(by)
                .sortWithinPartitions(and(by, col("id")))
                .write()
                .partitionBy(partitions.toArray(String[]::new))
                .parquet(folder);
    }

    /**
     * A part of the manifest: all rows of some students.
     *
     * @param index from 0
     * @param count how many parts there are
     */
    record Slice(int index, int count) {}
}
