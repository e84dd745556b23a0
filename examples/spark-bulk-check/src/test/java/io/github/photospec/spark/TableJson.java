package io.github.photospec.spark;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The tables put together to the lines that {@code photo-spec check --format jsonl} writes. */
final class TableJson {
    private final List<Row> photos;
    private final Map<String, JsonArray> findings = new HashMap<>();

    TableJson(SparkSession spark, Path results) {
        photos = spark.read().parquet(results.resolve("photos").toString()).collectAsList();
        for (Row row : spark.read()
                .parquet(results.resolve("findings").toString())
                .orderBy("key", "place")
                .collectAsList()) {
            findings.computeIfAbsent(row.getAs("key"), key -> new JsonArray()).add(finding(row));
        }
    }

    List<JsonObject> lines() {
        return photos.stream().map(this::line).toList();
    }

    private JsonObject line(Row photo) {
        JsonObject line = new JsonObject();
        copy(photo, "path", line, "file");
        if (photo.getAs("error") != null) {
            copy(photo, "error_message", line, "error");
            return line;
        }
        copy(photo, "bytes", line, "bytes");
        copy(photo, "sha256", line, "sha256");
        JsonObject spec = new JsonObject();
        copy(photo, "spec_id", spec, "id");
        copy(photo, "spec_revision", spec, "revision");
        line.add("spec", spec);
        copy(photo, "verdict", line, "verdict");
        line.add("findings", findings.getOrDefault(photo.<String>getAs("key"), new JsonArray()));
        JsonArray warnings = new JsonArray();
        for (Row row : photo.<Row>getList(photo.fieldIndex("warnings"))) {
            JsonObject warning = new JsonObject();
            copy(row, "code", warning, "code");
            copy(row, "message", warning, "message");
            warnings.add(warning);
        }
        line.add("warnings", warnings);
        return line;
    }

    private static JsonObject finding(Row row) {
        JsonObject finding = new JsonObject();
        List.of("rule", "outcome", "level", "measured", "unit", "min", "max", "source", "message", "advice")
                .forEach(name -> copy(row, name, finding, name));
        copy(row, "word", finding, "measured");
        if (Boolean.TRUE.equals(row.getAs("min_exclusive"))) {
            finding.addProperty("minExclusive", true);
        }
        if (Boolean.TRUE.equals(row.getAs("max_exclusive"))) {
            finding.addProperty("maxExclusive", true);
        }
        List<String> words = new ArrayList<>(row.<String>getList(row.fieldIndex("allowed")));
        if (!words.isEmpty()) {
            JsonArray allowed = new JsonArray();
            words.forEach(allowed::add);
            finding.add("allowed", allowed);
        }
        return finding;
    }

    private static void copy(Row row, String column, JsonObject object, String name) {
        Object value = row.getAs(column);
        if (value instanceof Number number) {
            object.addProperty(name, number);
        } else if (value != null) {
            object.addProperty(name, value.toString());
        }
    }
}
