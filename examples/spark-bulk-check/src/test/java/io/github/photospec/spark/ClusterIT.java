package io.github.photospec.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two executors in JVMs of their own, Spark's jars first on their class path, against the command on this machine. */
@EnabledForJreRange(
        max = JRE.JAVA_21,
        disabledReason = "Spark 4.1's Hadoop needs Subject.getSubject, gone from JDK 23 on")
class ClusterIT {
    private static final int PHOTOS = Integer.getInteger("photospec.spark.photos", 2000);
    private static final int FEW = 400;
    private static final String EXECUTORS = "local-cluster[2,1,1024]";
    private static final String DRIVER_ALONE = "local[2]";
    private static final Path FIGURES = Path.of("target", "cluster-figures.txt");

    @TempDir
    private static Path folder;

    private static ManyPhotos photos;
    private static Path manifest;

    @BeforeAll
    static void manyPhotos() throws IOException {
        photos = ManyPhotos.in(folder.resolve("photos"), PHOTOS);
        manifest = photos.writeManifest(folder.resolve("manifest.csv"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_photo_has_the_result_that_the_command_gives_it(boolean vision) throws Exception {
        String name = vision ? "with vision" : "without vision";
        List<String> looking = vision ? List.of() : List.of("--no-vision");
        long start = System.nanoTime();
        Map<String, JsonObject> expected = command(name, looking);
        double command = (System.nanoTime() - start) / 1e9;

        start = System.nanoTime();
        Path results = job(name, looking);
        double job = (System.nanoTime() - start) / 1e9;

        note(String.format(
                Locale.ROOT,
                "%s, %d photos: command %.1f s (%.0f photos/s), job %.1f s (%.0f photos/s)",
                name,
                PHOTOS,
                command,
                PHOTOS / command,
                job,
                PHOTOS / job));
        List<JsonObject> rows = new TableJson(LocalSpark.session(), results).lines();
        assertThat(rows).hasSize(PHOTOS);
        for (JsonObject row : rows) {
            assertThat(row).isEqualTo(expected.get(row.get("file").getAsString()));
        }
        assertThat(engines(results)).hasSize(vision ? 2 : 1).allMatch(engine -> engine.startsWith("photo-spec "));
    }

    private static Map<String, JsonObject> command(String name, List<String> looking) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(photos.folder().toString()));
        arguments.addAll(photos.missing());
        arguments.addAll(List.of("--spec", School.SPEC));
        arguments.addAll(looking);
        Map<String, JsonObject> lines = new TreeMap<>();
        for (String line : Programs.command(folder.resolve(name + ".jsonl"), arguments)) {
            JsonObject photo = JsonParser.parseString(line).getAsJsonObject();
            lines.put(photo.get("file").getAsString(), photo);
        }
        return lines;
    }

    private static Path job(String name, List<String> looking) throws Exception {
        Path results = folder.resolve(name);
        Path said = folder.resolve(name + ".log");
        List<String> arguments = new ArrayList<>(List.of("--manifest", manifest.toString()));
        arguments.addAll(List.of("--results", results.toString(), "--spec", School.SPEC));
        arguments.addAll(List.of("--partition-by", "school", "--lang", "en", "--photos-per-task", "100"));
        arguments.addAll(looking);
        assertThat(Programs.job(said, EXECUTORS, arguments).waitFor())
                .as(Files.readString(said))
                .isZero();
        assertThat(Files.readString(said))
                .contains("new rows by verdict or problem")
                .doesNotContain("S00001");
        return results;
    }

    private static List<String> engines(Path results) {
        Dataset<Row> photos =
                LocalSpark.session().read().parquet(results.resolve("photos").toString());
        return photos.select("engine").distinct().collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private static void note(String figures) throws IOException {
        Files.writeString(FIGURES, figures + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Test
    void a_job_that_is_killed_loses_one_slice_and_the_next_adds_the_rest() throws Exception {
        Path results = folder.resolve("killed");
        Path few = ManyPhotos.in(folder.resolve("few"), FEW).writeManifest(folder.resolve("few.csv"));
        List<String> arguments = List.of(
                "--manifest",
                few.toString(),
                "--results",
                results.toString(),
                "--spec",
                School.SPEC,
                "--no-vision",
                "--no-duplicates",
                "--slices",
                "4",
                "--lang",
                "en");
        Process first = Programs.job(folder.resolve("killed-1.log"), DRIVER_ALONE, arguments);
        while (first.isAlive() && runs(results) < 2) {
            Thread.sleep(50);
        }
        first.descendants().forEach(ProcessHandle::destroyForcibly);
        first.destroyForcibly().waitFor();
        int counted = runs(results);

        Path said = folder.resolve("killed-2.log");
        assertThat(Programs.job(said, DRIVER_ALONE, arguments).waitFor())
                .as(Files.readString(said))
                .isZero();

        assertThat(counted).isBetween(2, 3);
        Dataset<Row> rows =
                LocalSpark.session().read().parquet(results.resolve("photos").toString());
        assertThat(rows.count()).isEqualTo(FEW);
        assertThat(rows.select("key").distinct().count()).isEqualTo(FEW);
        assertThat(results.resolve("_writing")).doesNotExist();
    }

    private static int runs(Path results) {
        String[] runs = results.resolve("photos").toFile().list((parent, name) -> name.startsWith("run="));
        return runs == null ? 0 : runs.length;
    }
}
