package io.github.photospec.benchmarks;

import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.report.Report;
import io.github.photospec.spec.PhotoSpec;
import java.awt.image.BufferedImage;
import java.io.IOException;
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

/** All rules of a 180 x 240 upload with decoding, against a bare decode of the same bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
public class PixelRules {
    private final PhotoInspector inspector = PhotoInspector.create();
    private final PhotoSpec spec = Photos.spec();
    private byte[] photo = {};

    @Setup
    public void paint() {
        photo = Photos.upload(1);
    }

    @Benchmark
    public BufferedImage floorDecode() throws IOException {
        return JdkDecoding.read(photo, 1);
    }

    @Benchmark
    public Report check() {
        return spec.check(inspector.inspect(photo, Optional.of("photo.jpg")));
    }
}
