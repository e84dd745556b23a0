package io.github.photospec.benchmarks.compare;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One run of JMH, as its JSON tells.
 *
 * @param machines what it ran on, if that was written beside the results; one, if the file was not put together
 * @param benchmarks what was measured by name, in the file's order
 */
record MeasuredRun(Set<String> machines, Map<String, Measured> benchmarks) {
    private static final String MACHINE = "machine";
    private static final String PARAMETERS = "params";

    /**
     * Reads a result file.
     *
     * @throws IllegalArgumentException if it holds one benchmark twice, or a score that is none
     */
    static MeasuredRun read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return read(reader);
        }
    }

    static MeasuredRun read(Reader json) {
        Set<String> machines = new TreeSet<>();
        Map<String, Measured> benchmarks = new LinkedHashMap<>();
        for (JsonElement element : JsonParser.parseReader(json).getAsJsonArray()) {
            JsonObject result = element.getAsJsonObject();
            if (result.has(MACHINE)) {
                machines.add(result.get(MACHINE).getAsString());
            }
            Measured measured = measured(result);
            if (benchmarks.put(measured.name(), measured) != null) {
                throw new IllegalArgumentException(measured.name() + " is there twice");
            }
        }
        return new MeasuredRun(machines, benchmarks);
    }

    private static Measured measured(JsonObject result) {
        JsonObject metric = result.getAsJsonObject("primaryMetric");
        return new Measured(
                name(result),
                result.get("mode").getAsString(),
                metric.get("scoreUnit").getAsString(),
                metric.get("score").getAsDouble(),
                metric.get("scoreError").getAsDouble());
    }

    private static String name(JsonObject result) {
        String whole = result.get("benchmark").getAsString();
        int method = whole.lastIndexOf('.');
        String name = whole.substring(whole.lastIndexOf('.', method - 1) + 1);
        if (!result.has(PARAMETERS)) {
            return name;
        }
        Map<String, String> parameters = new TreeMap<>();
        result.getAsJsonObject(PARAMETERS)
                .entrySet()
                .forEach(
                        entry -> parameters.put(entry.getKey(), entry.getValue().getAsString()));
        return name + parameters;
    }
}
