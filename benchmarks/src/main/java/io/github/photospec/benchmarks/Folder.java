package io.github.photospec.benchmarks;

import io.github.photospec.PhotoChecker;
import io.github.photospec.bulk.BulkChecker;
import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.bulk.BulkRun;
import io.github.photospec.inspect.InspectionDepth;
import io.github.photospec.inspect.PhotoInspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A folder of 1,000 uploads on one thread, file rules with SHA-256, against reading and hashing alone; a file each. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
@OperationsPerInvocation(Folder.FILES)
public class Folder {
    static final int FILES = 1000;

    private final PhotoChecker checker = PhotoChecker.of(
            PhotoInspector.create().withDepth(InspectionDepth.FILE).withSha256(true));
    private final BulkChecker bulk = BulkChecker.of(checker, Photos.spec()).withJobs(1);
    private Path folder = Path.of("");

    @Setup(Level.Trial)
    public void fill() throws IOException {
        folder = PhotoFolder.create(FILES);
    }

    @TearDown(Level.Trial)
    public void empty() throws IOException {
        PhotoFolder.delete(folder);
    }

    @Benchmark
    public long floorReadAndHash() throws IOException, NoSuchAlgorithmException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        long sum = 0;
        for (Path file : files()) {
            sum += sha256.digest(Files.readAllBytes(file))[0];
        }
        return sum;
    }

    @Benchmark
    public long check() throws IOException {
        long findings = 0;
        try (BulkRun run = bulk.run(files().stream().map(BulkPhoto::of).iterator())) {
            while (run.hasNext()) {
                findings += run.next().report().orElseThrow().findings().size();
            }
        }
        return findings;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
