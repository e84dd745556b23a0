package io.github.photospec.benchmarks;

import io.github.photospec.image.SrgbImage;
import io.github.photospec.opencv.OpenCvVision;
import io.github.photospec.vision.PortraitObservation;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What the vision engine needs for an upload that is decoded already, against the bare forward passes of its networks. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
public class Looking {
    private final OpenCvVision vision = new OpenCvVision();
    private final BareNetworks networks = BareNetworks.ofOnePortrait();
    private SrgbImage image = Photos.blank();

    @Setup
    public void decode() {
        image = Photos.decoded(Photos.upload(1));
    }

    @TearDown
    public void close() {
        vision.close();
    }

    @Benchmark
    public long floorForwardPasses() {
        return networks.run();
    }

    @Benchmark
    public PortraitObservation observe() {
        return vision.observe(image);
    }
}
