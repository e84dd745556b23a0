package io.github.photospec.benchmarks;

import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.InspectionDepth;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.report.Report;
import io.github.photospec.spec.PhotoSpec;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Facts and file rules of a 15 KB upload in memory, nothing decoded. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
public class FileRules {
    private final PhotoInspector inspector = PhotoInspector.create().withDepth(InspectionDepth.FILE);
    private final PhotoInspector hashing = inspector.withSha256(true);
    private final PhotoSpec spec = Photos.spec();
    private final Optional<String> name = Optional.of("430102200501011234.jpg");
    private byte[] photo = {};

    @Setup
    public void paint() {
        photo = Photos.upload(1);
    }

    @Benchmark
    public Inspection facts() {
        return inspector.inspect(photo, name);
    }

    @Benchmark
    public Report factsAndRules() {
        return spec.check(inspector.inspect(photo, name));
    }

    @Benchmark
    public Report factsAndRulesAndSha256() {
        return spec.check(hashing.inspect(photo, name));
    }
}
