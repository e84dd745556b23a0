package io.github.photospec.benchmarks;

import io.github.photospec.image.SrgbImage;
import io.github.photospec.internal.measure.Background;
import io.github.photospec.internal.measure.BackgroundStrips;
import io.github.photospec.internal.measure.Disc;
import io.github.photospec.internal.measure.DiscFinder;
import io.github.photospec.internal.measure.Exposure;
import io.github.photospec.internal.measure.Frame;
import io.github.photospec.internal.measure.FrameFinder;
import io.github.photospec.internal.measure.Sharpness;
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

/** Each measure of an upload of 180 x 240 pixels that is decoded already. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
public class Measures {
    private SrgbImage image = Photos.blank();

    @Setup
    public void decode() {
        image = Photos.decoded(Photos.upload(1));
    }

    @Benchmark
    public Exposure exposure() {
        return Exposure.measure(image);
    }

    @Benchmark
    public double sharpness() {
        return Sharpness.measure(image);
    }

    @Benchmark
    public Optional<Frame> border() {
        return FrameFinder.find(image);
    }

    @Benchmark
    public Optional<Disc> disc() {
        return DiscFinder.find(image);
    }

    @Benchmark
    public Background background() {
        return BackgroundStrips.measure(image, false);
    }
}
