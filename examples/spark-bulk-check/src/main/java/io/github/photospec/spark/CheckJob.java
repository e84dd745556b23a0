package io.github.photospec.spark;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The job's command line. */
@Command(
        name = "spark-bulk-check",
        mixinStandardHelpOptions = true,
        description = "Checks the photos of a table on Spark and writes Parquet tables.",
        sortOptions = false)
final class CheckJob implements Callable<Integer> {
    private static final DateTimeFormatter RUN =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    @Spec
    private @Nullable CommandSpec command;

    @Option(
            names = "--manifest",
            required = true,
            paramLabel = "URI",
            description = "A Parquet table, or CSV (.csv, .csv.gz) with a header.")
    private String manifest = "";

    @Option(
            names = "--results",
            required = true,
            paramLabel = "URI",
            description = "Folder of the tables photos, findings and duplicates; earlier runs stay.")
    private String results = "";

    @Option(names = "--spec", paramLabel = "ID", description = "The specification where the manifest gives none.")
    private @Nullable String spec;

    @Option(names = "--specs", paramLabel = "URI", description = "Folder of your own specifications (*.yaml).")
    private @Nullable String specs;

    @Option(
            names = "--partition-by",
            split = ",",
            paramLabel = "COLUMN",
            description = "Columns of the manifest that the tables are partitioned by; part of who a student is.")
    private List<String> partitions = List.of();

    @Option(names = "--id-column", defaultValue = "id", paramLabel = "NAME", description = "Default: id.")
    private String idColumn = "id";

    @Option(names = "--path-column", defaultValue = "path", paramLabel = "NAME", description = "Default: path.")
    private String pathColumn = "path";

    @Option(names = "--spec-column", defaultValue = "spec", paramLabel = "NAME", description = "Default: spec.")
    private String specColumn = "spec";

    @Option(names = "--no-vision", description = "Nobody looks at the pictures.")
    private boolean noVision;

    @Option(names = "--no-duplicates", description = "Leaves the table of duplicates alone.")
    private boolean noDuplicates;

    @Option(names = "--lang", defaultValue = "zh", paramLabel = "zh|en", description = "Of messages. Default: zh.")
    private Language language = Language.ZH;

    @Option(
            names = "--slices",
            defaultValue = "1",
            paramLabel = "N",
            description = "The results grow in so many steps: a job that is killed loses one. Default: 1.")
    private int slices = 1;

    @Option(
            names = "--photos-per-task",
            defaultValue = "2000",
            paramLabel = "N",
            description = "Default: 2000; a task that is lost checks so many again.")
    private int photosPerTask = 2000;

    @Option(names = "--run", paramLabel = "NAME", description = "What this run is called. Default: the time, in UTC.")
    private @Nullable String run;

    /** The job, ready to be executed. */
    static CommandLine commandLine() {
        return new CommandLine(new CheckJob()).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() throws IOException {
        requireSense();
        try (SparkSession spark = SparkSession.builder().appName("photo-spec").getOrCreate()) {
            run(spark);
            return 0;
        } catch (MisuseException misuse) {
            throw wrong(String.valueOf(misuse.getMessage()));
        }
    }

    private void requireSense() {
        Set<String> taken = Columns.taken(partitions);
        if (!taken.isEmpty()) {
            throw wrong("The tables have columns of these names already: " + String.join(", ", taken));
        }
        if (slices < 1 || photosPerTask < 1) {
            throw wrong("--slices and --photos-per-task are 1 or more");
        }
        if (run != null && !run.matches("[0-9A-Za-z._-]+")) {
            throw wrong("--run is of letters, digits, '.', '_' and '-'");
        }
    }

    private ParameterException wrong(String message) {
        if (command == null) {
            throw new IllegalStateException("Not called by picocli");
        }
        return new ParameterException(command.commandLine(), message);
    }

    private void run(SparkSession spark) throws IOException {
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        SpecFiles files = specs == null ? SpecFiles.NONE : SpecFiles.in(specs, hadoop);
        Settings settings = new Settings(!noVision, language, files);
        Manifest table = new Manifest(
                manifest, new Manifest.Names(idColumn, pathColumn, specColumn), Optional.ofNullable(spec), partitions);
        ResultTables tables = ResultTables.open(results, partitions, hadoop);
        String name = name(tables);
        SortedMap<String, Long> added =
                new Job(spark, tables, table, settings).run(name, slices, photosPerTask, !noDuplicates);
        say("run " + name + ": " + (added.isEmpty() ? "nothing new" : "new rows by verdict or problem " + added));
    }

    private void say(String line) {
        if (command != null) {
            command.commandLine().getOut().println(line);
        }
    }

    private String name(ResultTables tables) throws IOException {
        String name = run == null ? RUN.format(Instant.now()) : run;
        if (tables.runs().stream().anyMatch(earlier -> earlier.equals(name) || earlier.startsWith(name + "-"))) {
            throw new MisuseException("There is a run " + name + " already");
        }
        return name;
    }
}
