package io.github.photospec.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The folder of results. Each run writes where nobody reads, below {@code _writing}, and its rows appear by renaming folders:
 * {@code findings/run=R} first, then {@code photos/run=R}, which makes the run count. One job at a time.
 */
final class ResultTables {
    private static final String PHOTOS = "photos";
    private static final String FINDINGS = "findings";
    private static final String DUPLICATES = "duplicates";
    private static final String WRITING = "_writing";

    private final FileSystem files;
    private final Path root;
    private final List<String> partitions;

    private ResultTables(FileSystem files, Path root, List<String> partitions) {
        this.files = files;
        this.root = root;
        this.partitions = List.copyOf(partitions);
    }

    /**
     * The results in this folder, without what a run left behind that did not come to its end.
     *
     * @throws MisuseException if earlier runs are partitioned by other columns
     */
    static ResultTables open(String uri, List<String> partitions, Configuration hadoop) throws IOException {
        Path root = new Path(uri);
        ResultTables tables = new ResultTables(root.getFileSystem(hadoop), root, partitions);
        tables.recover();
        return tables;
    }

    private void recover() throws IOException {
        files.delete(new Path(root, WRITING), true);
        SortedSet<String> counted = runs();
        for (String run : runs(FINDINGS)) {
            if (!counted.contains(run)) {
                files.delete(of(FINDINGS, run), true);
            }
        }
        for (String run : counted) {
            List<String> earlier = partitionsOf(of(PHOTOS, run));
            if (!earlier.equals(partitions)) {
                throw new MisuseException("The results are partitioned by " + earlier + ", not by " + partitions);
            }
        }
    }

    private List<String> partitionsOf(Path folder) throws IOException {
        for (FileStatus child : files.listStatus(folder)) {
            String name = child.getPath().getName();
            if (child.isDirectory() && name.contains("=")) {
                List<String> all = new ArrayList<>(List.of(name.substring(0, name.indexOf('='))));
                all.addAll(partitionsOf(child.getPath()));
                return all;
            }
        }
        return List.of();
    }

    /** The runs that count, in the order of their names. */
    SortedSet<String> runs() throws IOException {
        return runs(PHOTOS);
    }

    private SortedSet<String> runs(String table) throws IOException {
        SortedSet<String> runs = new TreeSet<>();
        Path folder = new Path(root, table);
        if (files.exists(folder)) {
            Arrays.stream(files.listStatus(folder))
                    .map(child -> child.getPath().getName())
                    .filter(name -> name.startsWith(Columns.RUN + "="))
                    .forEach(name -> runs.add(name.substring(name.indexOf('=') + 1)));
        }
        return runs;
    }

    /** Every row about a photo; empty if there is none. */
    Optional<Dataset<Row>> photos(SparkSession spark) throws IOException {
        return runs().isEmpty()
                ? Optional.empty()
                : Optional.of(spark.read()
                        .schema(Columns.photos(partitions).add(Columns.RUN, "string"))
                        .parquet(new Path(root, PHOTOS).toString()));
    }

    /** Where photos are written with their findings in them, before the tables are made of that. */
    String checked() {
        return writing("checked").toString();
    }

    /** Where the table of photos is written. */
    String newPhotos() {
        return writing(PHOTOS).toString();
    }

    /** Where the table of findings is written. */
    String newFindings() {
        return writing(FINDINGS).toString();
    }

    /** Where the table of pictures that are one is written. */
    String newDuplicates() {
        return writing(DUPLICATES).toString();
    }

    private Path writing(String table) {
        return new Path(new Path(root, WRITING), table);
    }

    private Path of(String table, String run) {
        return new Path(new Path(root, table), Columns.RUN + "=" + run);
    }

    /** Lets the new photos and findings count. */
    void publish(String run) throws IOException {
        rename(writing(FINDINGS), of(FINDINGS, run));
        rename(writing(PHOTOS), of(PHOTOS, run));
        discard();
    }

    /** Whether the table of pictures that are one is that of the latest run. */
    boolean duplicatesAreCurrent() throws IOException {
        SortedSet<String> photos = runs();
        return photos.isEmpty() || runs(DUPLICATES).equals(new TreeSet<>(List.of(photos.last())));
    }

    /** Replaces the table of pictures that are one; between the two steps there is none. */
    void publishDuplicates() throws IOException {
        files.delete(new Path(root, DUPLICATES), true);
        rename(writing(DUPLICATES), of(DUPLICATES, runs().last()));
        discard();
    }

    /** Forgets what is being written. */
    void discard() throws IOException {
        files.delete(new Path(root, WRITING), true);
    }

    private void rename(Path from, Path to) throws IOException {
        files.mkdirs(to.getParent());
        if (files.exists(to) || !files.rename(from, to)) {
            throw new IOException("Cannot rename " + from + " to " + to);
        }
    }
}
