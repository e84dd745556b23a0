package io.github.photospec.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.trim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A table of photos to be checked: whose, where, by which specification.
 *
 * @param uri of a Parquet table, or of CSV files with a header in UTF-8, which end in {@code .csv} or {@code .csv.gz}
 * @param names of its columns
 * @param spec the id of the specification where the table gives none
 * @param partitions columns that the results are partitioned by
 */
record Manifest(String uri, Names names, Optional<String> spec, List<String> partitions) {
    static final String STUDENT = "student";
    static final String KNOWN = "known";
    static final String SPEC = "spec";

    Manifest {
        partitions = List.copyOf(partitions);
    }

    /**
     * The table's columns, all as text: student, spec, id, path, and those that the results are partitioned by.
     *
     * @throws MisuseException if one is missing
     */
    Dataset<Row> read(SparkSession spark) {
        Dataset<Row> table = isCsv()
                ? spark.read().option("header", true).option("escape", "\"").csv(uri)
                : spark.read().parquet(uri);
        boolean namesSpecs = has(table, names.spec());
        if (!namesSpecs && spec.isEmpty()) {
            throw new MisuseException(
                    "The manifest has no column '" + names.spec() + "': name a specification with --spec");
        }
        Column given = namesSpecs ? nullif(trim(text(table, names.spec())), lit("")) : lit(null);
        List<Column> columns = new ArrayList<>();
        columns.add(coalesce(given, lit(spec.orElse(""))).as(SPEC));
        columns.add(text(table, names.id()).as("id"));
        columns.add(text(table, names.path()).as("path"));
        partitions.forEach(name -> columns.add(text(table, name).as(name)));
        return table.select(columns.toArray(Column[]::new)).withColumn(STUDENT, Students.column(partitions));
    }

    private boolean isCsv() {
        String lower = uri.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".csv.gz");
    }

    private static boolean has(Dataset<Row> table, String name) {
        return Arrays.stream(table.columns()).anyMatch(name::equalsIgnoreCase);
    }

    private static Column text(Dataset<Row> table, String name) {
        if (!has(table, name)) {
            throw new MisuseException(
                    "The manifest has no column '" + name + "', but " + String.join(", ", table.columns()));
        }
        return col("`" + name.replace("`", "``") + "`").cast("string");
    }

    /**
     * What the columns of a manifest are called.
     *
     * @param id the student's number
     * @param path where the photo is
     * @param spec by which specification it is judged; the column may be missing
     */
    record Names(String id, String path, String spec) {}
}
