package io.github.photospec.benchmarks;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Every stage of the pipeline by JMH in one command, with a result file that can be kept and compared. */
@SuppressWarnings("SystemOut") // Its output is its purpose.
public final class Stages {
    private static final String FULL = "full";
    private static final String QUICK = "quick";

    private Stages() {}

    /**
     * Measures, and writes JMH's JSON without what says nothing about the code: paths, percentiles.
     *
     * @param args {@code full}, as the classes say, or {@code quick}, one fork and short iterations; the result file; perhaps a
     *     regular expression for the benchmarks' names
     */
    public static void main(String[] args) throws RunnerException, IOException {
        if (args.length < 2 || args.length > 3 || !(args[0].equals(FULL) || args[0].equals(QUICK))) {
            System.err.println("usage: Stages full|quick RESULT.json [BENCHMARKS]");
            System.exit(2);
        }
        ChainedOptionsBuilder options = new OptionsBuilder().shouldFailOnError(true);
        options.include(args.length > 2 ? args[2] : ".*");
        if (args[0].equals(QUICK)) {
            shorten(options);
        }
        System.out.println(Machine.heading());
        Collection<RunResult> results = new Runner(options.build()).run();
        Files.writeString(Path.of(args[1]), json(results) + "\n");
    }

    private static void shorten(ChainedOptionsBuilder options) {
        TimeValue half = TimeValue.milliseconds(500);
        options.forks(1)
                .warmupIterations(4)
                .warmupTime(half)
                .measurementIterations(5)
                .measurementTime(half);
    }

    private static String json(Collection<RunResult> results) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(results);
        JsonArray all =
                JsonParser.parseString(bytes.toString(StandardCharsets.UTF_8)).getAsJsonArray();
        for (JsonElement result : all) {
            trim(result.getAsJsonObject());
        }
        return new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .create()
                .toJson(all);
    }

    private static void trim(JsonObject result) {
        result.remove("jvm");
        result.remove("secondaryMetrics");
        JsonObject metric = result.getAsJsonObject("primaryMetric");
        metric.remove("scorePercentiles");
        metric.remove("rawData");
        result.addProperty("machine", Machine.line());
    }
}
