package io.github.photospec.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** The columns of the tables; said, and never guessed from what happens to be in them. */
final class Columns {
    /** What names the run that a row came with: the first level of folders of both tables. */
    static final String RUN = "run";

    static final String FINDINGS = "findings";

    /** Of a finding in its report, from 0: the specification's order. */
    static final String PLACE = "place";

    private static final DataType WORDS = createArrayType(StringType);

    static final StructType WARNING = new StructType().add("code", StringType).add("message", StringType);

    static final StructType FINDING = new StructType()
            .add("rule", StringType)
            .add("outcome", StringType)
            .add("level", StringType)
            .add("code", StringType)
            .add("measured", DoubleType)
            .add("word", StringType)
            .add("unit", StringType)
            .add("min", DoubleType)
            .add("max", DoubleType)
            .add("min_exclusive", BooleanType)
            .add("max_exclusive", BooleanType)
            .add("allowed", WORDS)
            .add("source", StringType)
            .add("message", StringType)
            .add("advice", StringType);

    /** What findings repeat of their photo, beside the columns of the manifest. */
    static final List<String> FINDING_KEYS = List.of("key", "id", "spec_id", "spec_revision", "sha256");

    private static final StructType AFTER_MANIFEST = new StructType()
            .add("spec_id", StringType)
            .add("spec_revision", IntegerType)
            .add("bytes", LongType)
            .add("sha256", StringType)
            .add("verdict", StringType)
            .add("error", StringType)
            .add("error_message", StringType)
            .add("failed", WORDS)
            .add("warned", WORDS)
            .add("not_assessed", WORDS)
            .add("warnings", createArrayType(WARNING))
            .add("picture_hash", StringType)
            .add("vision", BooleanType)
            .add("engine", StringType);

    private Columns() {}

    /** A row a photo, its findings in it. */
    static StructType checked(List<String> partitions) {
        return photos(partitions).add(FINDINGS, createArrayType(FINDING));
    }

    /** A row a photo. */
    static StructType photos(List<String> partitions) {
        StructType columns =
                new StructType().add("key", StringType).add("id", StringType).add("path", StringType);
        for (String partition : partitions) {
            columns = columns.add(partition, StringType);
        }
        for (var field : AFTER_MANIFEST.fields()) {
            columns = columns.add(field);
        }
        return columns;
    }

    /** Those of these names that a column of ours has too; Spark does not tell upper from lower case. */
    static Set<String> taken(List<String> partitions) {
        Set<String> own = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        own.addAll(List.of(RUN, FINDINGS, PLACE, Manifest.STUDENT, Manifest.SPEC, Manifest.KNOWN));
        own.addAll(Arrays.asList(photos(List.of()).fieldNames()));
        own.addAll(Arrays.asList(FINDING.fieldNames()));
        Set<String> taken = new TreeSet<>(partitions);
        taken.removeIf(name -> !own.contains(name.toLowerCase(Locale.ROOT)));
        return taken;
    }
}
