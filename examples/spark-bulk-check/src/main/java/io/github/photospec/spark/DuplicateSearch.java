package io.github.photospec.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.ceil;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.xxhash64;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import io.github.photospec.duplicates.PictureHash;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;

/**
 * Finds students who have the same picture, encoded again or not. Hashes that are near share a band; where so many share one
 * that they would be one task's burden, the band is cut into cells, each two parts of it against each other.
 */
final class DuplicateSearch {
    private static final String HASH = "picture_hash";

    /** As many as can be compared each with each, 10^8 times, in about a second. */
    static final int MOST_A_CELL = 10_000;

    private static final long ROWS_PER_TASK = 200_000;

    private final SparkSession spark;
    private final List<String> partitions;
    private final int mostACell;

    DuplicateSearch(SparkSession spark, List<String> partitions, int mostACell) {
        this.spark = spark;
        this.partitions = List.copyOf(partitions);
        this.mostACell = mostACell;
    }

    /** A row for each pair of students; of n with the very same picture, each but the first is paired with the first. */
    Dataset<Row> among(Dataset<Row> photos) {
        List<Column> about = new ArrayList<>(List.of(Students.column(partitions).as(Manifest.STUDENT)));
        sides().forEach(name -> about.add(col(name)));
        Dataset<Row> pictures = photos.filter(col(HASH).isNotNull())
                .select(col(HASH), struct(about.toArray(Column[]::new)).as("photo"))
                .groupBy(col(HASH), col("photo." + Manifest.STUDENT))
                .agg(min("photo").as("photo"))
                .select(col(HASH), col("photo"));
        Dataset<Row> first = pictures.groupBy(HASH).agg(min("photo").as("first"));
        return columns(same(pictures, first).union(near(first)));
    }

    private List<String> sides() {
        List<String> names = new ArrayList<>(List.of("id", "path"));
        names.addAll(partitions);
        names.add("key");
        return names;
    }

    private static Dataset<Row> same(Dataset<Row> pictures, Dataset<Row> first) {
        return pictures.join(first, HASH)
                .select(col("first").as("a"), col("photo").as("b"), lit(0).as("distance"));
    }

    private Dataset<Row> near(Dataset<Row> first) {
        Dataset<Row> left = first.select(col(HASH).as("left"), col("first").as("a"));
        Dataset<Row> right = first.select(col(HASH).as("right"), col("first").as("b"));
        return pairs(first.select(HASH)).join(left, "left").join(right, "right").select("a", "b", "distance");
    }

    /** Pairs of different hashes that are near, each once. */
    Dataset<Row> pairs(Dataset<Row> hashes) {
        Dataset<Row> bands = hashes.select(col(HASH), explode(bands(col(HASH))).as("band"));
        Dataset<Row> crowded = bands.groupBy("band")
                .agg(count(lit(1)).as("size"))
                .filter(col("size").gt(mostACell))
                .select(col("band"), ceil(col("size").divide(mostACell)).as("parts"));
        // A hash of a band in p parts is in p cells: its own part's with each.
        Dataset<Row> cells = bands.join(broadcast(crowded), new String[] {"band"}, "left")
                .withColumn("parts", coalesce(col("parts"), lit(1L)))
                .withColumn("part", pmod(xxhash64(col(HASH)), col("parts")))
                .withColumn("other", explode(sequence(lit(0L), col("parts").minus(1))))
                .select(
                        col("band"),
                        least(col("part"), col("other")).as("low"),
                        greatest(col("part"), col("other")).as("high"),
                        col("part"),
                        col(HASH));
        long tasks = Math.max(
                2L * spark.sparkContext().defaultParallelism(), hashes.count() * PictureHash.BANDS / ROWS_PER_TASK);
        return cells.repartition(Math.toIntExact(tasks), col("band"), col("low"), col("high"))
                .sortWithinPartitions("band", "low", "high", "part", HASH)
                .mapPartitions(new CellsOfPartition(), Encoders.row(CellPairs.COLUMNS));
    }

    private static Column bands(Column hash) {
        UDF1<String, int[]> cut = hex -> PictureHash.parse(hex).bands();
        return udf(cut, createArrayType(IntegerType)).apply(hash);
    }

    private Dataset<Row> columns(Dataset<Row> pairs) {
        List<Column> columns = new ArrayList<>();
        sides().forEach(name -> columns.add(col("a." + name).as(name)));
        sides().forEach(name -> columns.add(col("b." + name).as("other_" + name)));
        columns.add(col("distance"));
        return pairs.filter(col("a." + Manifest.STUDENT).notEqual(col("b." + Manifest.STUDENT)))
                .select(columns.toArray(Column[]::new));
    }
}
