package io.github.photospec.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A manifest under construction, its photos, and the results of running it in local mode. */
final class School {
    static final String SPEC = "hn-student-cet-pretco";

    private final Path folder;
    private final List<String> lines = new ArrayList<>(List.of("id,path,spec,school"));
    private SpecFiles specs = SpecFiles.NONE;
    private List<String> partitions = List.of("school");

    School(Path folder) {
        this.folder = folder;
    }

    /** Writes a photo. */
    String photo(String name, byte[] bytes) throws IOException {
        Path file = Files.createDirectories(folder.resolve("photos")).resolve(name);
        Files.write(file, bytes);
        return file.toString();
    }

    /** Adds a row to the manifest. */
    void row(String id, String path, String spec, String school) {
        lines.add(String.join(",", id, path, spec, school));
    }

    void row(String id, String path) {
        row(id, path, SPEC, "001");
    }

    void clearManifest() {
        lines.subList(1, lines.size()).clear();
    }

    void partitionedBy(String... columns) {
        partitions = List.of(columns);
    }

    /** Makes a specification of the user's known. */
    void spec(String id, int revision, int maxBytes) throws IOException {
        Path directory = Files.createDirectories(folder.resolve("specs"));
        Files.writeString(
                directory.resolve(id + ".yaml"),
                "id: " + id + "\nrevision: " + revision + "\ntitle: {zh: 试, en: A test}\nrules: {file-size: {max: "
                        + maxBytes + ", source: photo-spec}}\n");
        specs = SpecFiles.in(directory.toString(), new Configuration());
    }

    SortedMap<String, Long> run(String name) throws IOException {
        return run(name, 1);
    }

    SortedMap<String, Long> run(String name, int slices) throws IOException {
        Path manifest = folder.resolve("manifest.csv");
        Files.write(manifest, lines, StandardCharsets.UTF_8);
        Settings settings = new Settings(false, Language.EN, specs);
        Manifest table = new Manifest(
                manifest.toString(), new Manifest.Names("id", "path", "spec"), Optional.empty(), partitions);
        return new Job(LocalSpark.session(), tables(), table, settings).run(name, slices, 2000, true);
    }

    ResultTables tables() throws IOException {
        return ResultTables.open(results().toString(), partitions, new Configuration());
    }

    Path results() {
        return folder.resolve("results");
    }

    Dataset<Row> photos() throws IOException {
        return tables().photos(LocalSpark.session()).orElseThrow();
    }

    /** A table as a user reads it. */
    Dataset<Row> table(String name) {
        return LocalSpark.session().read().parquet(results().resolve(name).toString());
    }

    /** Every file of results and when it was written. */
    SortedSet<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(results())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file + " " + file.toFile().lastModified())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** These columns of every row, sorted. */
    static List<String> values(Dataset<Row> table, String first, String... others) {
        return table.select(first, others).collectAsList().stream()
                .map(row -> row.mkString(" "))
                .sorted()
                .toList();
    }
}
