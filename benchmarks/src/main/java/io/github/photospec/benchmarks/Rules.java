package io.github.photospec.benchmarks;

import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.opencv.OpenCvVision;
import io.github.photospec.report.Report;
import io.github.photospec.spec.PhotoSpec;
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

/** Facts that are there already against a specification: all its rules, with everything that was seen, and without. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
public class Rules {
    private final PhotoSpec spec = Photos.spec();
    private Inspection seen = Photos.inspected(PhotoInspector.create());
    private Inspection unseen = seen;

    @Setup
    public void look() {
        try (OpenCvVision vision = new OpenCvVision()) {
            seen = Photos.inspected(PhotoInspector.create().withVision(vision));
        }
        unseen = Photos.inspected(PhotoInspector.create());
    }

    @Benchmark
    public Report withPortrait() {
        return spec.check(seen);
    }

    @Benchmark
    public Report withoutPortrait() {
        return spec.check(unseen);
    }
}
