package io.github.photospec.benchmarks;

import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.opencv.OpenCvVision;
import io.github.photospec.report.Report;
import io.github.photospec.spec.PhotoSpec;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Decoding, everything that is seen, and all rules, against decoding and the bare forward passes of the same networks. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
public class SeenPhoto {
    /** What is checked. */
    public enum Kind {
        /** An upload of 180 x 240 pixels. */
        UPLOAD(1),
        /** 3000 x 4000 pixels, of which every third of every third row is read. */
        PHONE(3);

        private final int step;

        Kind(int step) {
            this.step = step;
        }
    }

    @Param
    private Kind kind = Kind.UPLOAD;

    private final OpenCvVision vision = new OpenCvVision();
    private final PhotoInspector inspector = PhotoInspector.create().withVision(vision);
    private final PhotoSpec spec = Photos.spec();
    private final BareNetworks networks = BareNetworks.ofOnePortrait();
    private byte[] photo = {};

    @Setup
    public void paint() {
        photo = switch (kind) {
            case UPLOAD -> Photos.upload(1);
            case PHONE -> Photos.phone();
        };
    }

    @TearDown
    public void close() {
        vision.close();
    }

    @Benchmark
    public long floorDecodeAndForwardPasses() throws IOException {
        return JdkDecoding.read(photo, kind.step).getWidth() + networks.run();
    }

    @Benchmark
    public Report check() {
        return spec.check(inspector.inspect(photo, Optional.of("photo.jpg")));
    }
}
